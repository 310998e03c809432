/** Diagnostics for people and programs: in a terminal, as JSON, SARIF or GitLab's Code Quality. */
@NullMarked
package partnercities.build.report;

import org.jspecify.annotations.NullMarked;
