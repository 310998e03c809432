package partnercities.gather.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders pictures with their captions, and grids of them, of which each is a link to the large picture. */
final class FigureRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    FigureRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(PictureFigure.class, PictureGrid.class);
    }

    @Override
    public void render(Node node) {
        html.line();
        if (node instanceof PictureFigure figure) {
            render(figure);
        } else {
            html.tag("div", Map.of("class", "pictures"));
            renderChildren(node);
            html.tag("/div");
        }
        html.line();
    }

    private void render(PictureFigure figure) {
        html.tag("figure");
        figure.enlargement().ifPresent(address -> html.tag("a", Map.of("href", address)));
        renderChildren(figure);
        figure.enlargement().ifPresent(address -> html.tag("/a"));
        if (!figure.caption().isEmpty()) {
            html.tag("figcaption");
            html.text(figure.caption());
            html.tag("/figcaption");
        }
        html.tag("/figure");
    }

    private void renderChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
