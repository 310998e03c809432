/**
 * Stage 1: reads content and templates. {@link partnercities.gather.Gather} is the door: it tells by a file's path what the file
 * is, has it read, and puts the results together as {@link partnercities.gather.documents.Documents}. The rooms go from what
 * lies on disk ({@code source}) over the two notations ({@code markdown}, {@code yaml}) to what is made of files
 * ({@code documents}) and how ({@code readers}, {@code settings}).
 */
@NullMarked
package partnercities.gather;

import org.jspecify.annotations.NullMarked;
