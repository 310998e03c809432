package partnercities.gather.markdown;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.internal.TableHtmlNodeRenderer;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Wraps tables, so that a wide one scrolls by itself and can be scrolled with the keyboard. */
final class TableRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final NodeRenderer inner;

    TableRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.inner = new TableHtmlNodeRenderer(context);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class);
    }

    @Override
    public void render(Node table) {
        context.getWriter().tag("div", new TreeMap<>(Map.of("class", "table", "tabindex", "0")));
        inner.render(table);
        context.getWriter().tag("/div");
        context.getWriter().line();
    }
}
