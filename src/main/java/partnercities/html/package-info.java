/**
 * Reads HTML as a browser does, but token by token and without a tree: {@link partnercities.html.HtmlScanner} finds
 * tags and texts, and {@link partnercities.html.OutlineReader} notes the {@link partnercities.html.PageOutline} on the
 * way.
 */
@NullMarked
package partnercities.html;

import org.jspecify.annotations.NullMarked;
