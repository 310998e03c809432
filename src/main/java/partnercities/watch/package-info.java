/** Says that files changed. Knows no stage. */
@NullMarked
package partnercities.watch;

import org.jspecify.annotations.NullMarked;
