/** The stories of {@code src/test/sites}: small sites that are built whole. */
@NullMarked
package partnercities.story;

import org.jspecify.annotations.NullMarked;
