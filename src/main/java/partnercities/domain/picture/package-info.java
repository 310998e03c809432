/** Pictures and documents that belong to a text. */
@NullMarked
package partnercities.domain.picture;

import org.jspecify.annotations.NullMarked;
