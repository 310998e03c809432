/**
 * Turns Markdown into {@link partnercities.gather.markdown.Prose}: safe HTML with room for the addresses, which only
 * {@code link} knows. {@link partnercities.gather.markdown.MarkdownReader} is the door.
 */
@NullMarked
package partnercities.gather.markdown;

import org.jspecify.annotations.NullMarked;
