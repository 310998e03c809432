/**
 * The first page of a language.
 */
@NullMarked
package partnercities.plan.home;

import org.jspecify.annotations.NullMarked;
