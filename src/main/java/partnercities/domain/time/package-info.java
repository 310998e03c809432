/** Dates that may be known to the month or year only, and moments of publication. */
@NullMarked
package partnercities.domain.time;

import org.jspecify.annotations.NullMarked;
