/** {@link partnercities.watch.FolderWatch} watches folders and reports which files changed. Knows no stage. */
@NullMarked
package partnercities.watch;

import org.jspecify.annotations.NullMarked;
