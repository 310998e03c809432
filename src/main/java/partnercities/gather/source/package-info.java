/**
 * What lies in the two folders. {@link partnercities.gather.source.SourceFolder} is the program's only way to read them, and
 * {@link partnercities.gather.source.SourceFile} one file in it.
 */
@NullMarked
package partnercities.gather.source;

import org.jspecify.annotations.NullMarked;
