/** Stage 6: the output folder holds exactly the files that were staged, or stays as it was. */
@NullMarked
package partnercities.write;

import org.jspecify.annotations.NullMarked;
