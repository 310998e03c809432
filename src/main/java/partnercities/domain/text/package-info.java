/** Languages, and texts that stand in several of them. */
@NullMarked
package partnercities.domain.text;

import org.jspecify.annotations.NullMarked;
