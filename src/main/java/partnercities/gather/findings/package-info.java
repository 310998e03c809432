/**
 * What turns up while one file is read ({@link partnercities.gather.findings.Findings}): diagnostics, and whatever only other
 * files can confirm ({@link partnercities.gather.findings.Unconfirmed}).
 */
@NullMarked
package partnercities.gather.findings;

import org.jspecify.annotations.NullMarked;
