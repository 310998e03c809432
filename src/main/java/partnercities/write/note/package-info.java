/**
 * What the next build need not do again: a {@link partnercities.write.note.Note} tells from what the site was made,
 * {@link partnercities.write.note.Recipes} from what a drawn file was.
 */
@NullMarked
package partnercities.write.note;

import org.jspecify.annotations.NullMarked;
