package partnercities.gather.markdown;

import java.util.Arrays;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * What of a Markdown text readers see as it is typed: all that became text, and not code, address or markup. What is hidden is
 * {@link #HIDDEN}, so every character stands where it stands in the source.
 */
final class ShownText {
    static final char HIDDEN = '\u0000';

    private final String markdown;
    private final char[] shown;

    private ShownText(String markdown) {
        this.markdown = markdown;
        this.shown = new char[markdown.length()];
        Arrays.fill(shown, HIDDEN);
        for (int index = markdown.indexOf('\n'); index >= 0; index = markdown.indexOf('\n', index + 1)) {
            shown[index] = '\n';
        }
    }

    /** @param document that was made of the Markdown, with the source spans of all nodes */
    static String of(String markdown, Node document) {
        ShownText text = new ShownText(markdown);
        for (Node node : Nodes.in(document)) {
            if (node instanceof Text) {
                node.getSourceSpans().forEach(text::show);
            }
        }
        return new String(text.shown);
    }

    private void show(SourceSpan span) {
        int end = Math.min(markdown.length(), span.getInputIndex() + span.getLength());
        for (int index = span.getInputIndex(); index < end; index++) {
            char character = markdown.charAt(index);
            boolean escape =
                    character == '\\' && index + 1 < end && !Character.isLetterOrDigit(markdown.charAt(index + 1));
            if (escape) {
                index++;
            } else {
                shown[index] = character;
            }
        }
    }
}
