/**
 * Editors' texts with their hyperlinks led to a {@link partnercities.link.prose.Target}:
 * {@link partnercities.link.prose.HyperlinkResolver} finds it, {@link partnercities.link.prose.Words} is the text.
 */
@NullMarked
package partnercities.link.prose;

import org.jspecify.annotations.NullMarked;
