/**
 * Text in the site's {@link partnercities.draw.type.Typeface} s; a {@link partnercities.draw.type.TextBlock} breaks it into
 * lines.
 */
@NullMarked
package partnercities.draw.type;

import org.jspecify.annotations.NullMarked;
