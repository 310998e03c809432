package partnercities.gather.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders a quotation with its speaker as a figure. A block quote has a speaker if its last paragraph, or last line, begins
 * with a dash; name and office go below the quotation.
 */
final class QuotationRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    QuotationRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BlockQuote.class);
    }

    @Override
    public void render(Node quote) {
        Optional<Text> speaker = speaker(quote);
        if (speaker.isEmpty()) {
            block("blockquote", quote.getFirstChild(), Optional.empty());
            return;
        }
        Text first = speaker.get();
        first.setLiteral(first.getLiteral().replaceFirst("^[—–]\\s*", ""));
        html.line();
        html.tag("figure", Map.of("class", "quotation"));
        block("blockquote", quote.getFirstChild(), speaker);
        html.tag("figcaption");
        nameAndOffice(first);
        html.tag("/figcaption");
        html.tag("/figure");
        html.line();
    }

    /** The name ends at the first comma that is outside of emphasis and links. */
    private void nameAndOffice(Node first) {
        html.tag("span", Map.of("class", "speaker"));
        boolean isOffice = false;
        for (Node node = first; node != null; node = node.getNext()) {
            int comma =
                    !isOffice && node instanceof Text text ? text.getLiteral().indexOf(',') : -1;
            if (comma >= 0 && node instanceof Text text) {
                html.text(text.getLiteral().substring(0, comma));
                html.tag("/span");
                html.text(", ");
                html.tag("span", Map.of("class", "office"));
                html.text(text.getLiteral().substring(comma + 1).stripLeading());
                isOffice = true;
            } else {
                context.render(node);
            }
        }
        html.tag("/span");
    }

    /** The text that begins with a dash, if it begins the last of at least two lines. */
    private static Optional<Text> speaker(Node quote) {
        if (!(quote.getLastChild() instanceof Paragraph last)) {
            return Optional.empty();
        }
        for (Node node = last.getLastChild(); node != null; node = node.getPrevious()) {
            Node before = node.getPrevious();
            if (before == null || before instanceof SoftLineBreak || before instanceof HardLineBreak) {
                boolean first = before == null && last.getPrevious() == null;
                return !first && node instanceof Text text && text.getLiteral().matches("[—–].*") && !isBare(text)
                        ? Optional.of(text)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether no name follows the dash. */
    private static boolean isBare(Text text) {
        return text.getNext() == null && text.getLiteral().substring(1).isBlank();
    }

    private void block(String tag, Node firstChild, Optional<Text> speaker) {
        html.line();
        html.tag(tag);
        html.line();
        for (Node child = firstChild; child != null; child = child.getNext()) {
            boolean holdsSpeaker = speaker.isPresent() && child == speaker.get().getParent();
            if (!holdsSpeaker) {
                context.render(child);
            } else if (child.getFirstChild() != speaker.get()) {
                html.tag("p");
                renderAll(child.getFirstChild(), speaker);
                html.tag("/p");
                html.line();
            }
        }
        html.tag("/" + tag);
        html.line();
    }

    /** Renders siblings, up to the line break before the speaker if there is one. */
    private void renderAll(Node first, Optional<Text> speaker) {
        for (Node node = first; node != null; node = node.getNext()) {
            if (speaker.isPresent() && node.getNext() == speaker.get()) {
                return;
            }
            context.render(node);
        }
    }
}
