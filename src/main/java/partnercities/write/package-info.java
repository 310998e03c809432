/**
 * Stage 6: the output folder holds exactly the files that were staged, or stays as it was.
 * {@link partnercities.write.OutputFolder} takes the files; {@link partnercities.write.publication.Publication} puts them in place,
 * and is the place to begin. {@link partnercities.write.ledger.Ledger} remembers which files are the generator's own, even
 * when a build is killed.
 */
@NullMarked
package partnercities.write;

import org.jspecify.annotations.NullMarked;
