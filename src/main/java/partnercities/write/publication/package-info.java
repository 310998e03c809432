/** Puts staged files in their places: {@link partnercities.write.publication.Publication} is the place to begin. */
@NullMarked
package partnercities.write.publication;

import org.jspecify.annotations.NullMarked;
