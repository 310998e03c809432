/**
 * What lies on disk and how it is changed: {@link partnercities.write.disk.OutputTree} looks,
 * {@link partnercities.write.disk.Moves} acts, {@link partnercities.write.disk.HiddenFolder} holds what visitors don't see.
 */
@NullMarked
package partnercities.write.disk;

import org.jspecify.annotations.NullMarked;
