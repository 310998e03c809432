package partnercities.gather.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * An address that became a link without brackets. It ends before the first typographic quotation mark, which the rules of GitHub
 * don't know, and a mail address begins after the last one before it.
 */
final class BareAddress {
    private static final String MARKS = "„“”‟»«›‹‚‘’";
    private static final String MAIL = "mailto:";

    private BareAddress() {}

    /** Takes the marks out of all bare addresses in a document. */
    static void mend(Node document) {
        List<Link> bare = new ArrayList<>();
        for (Node node : Nodes.in(document)) {
            if (node instanceof Link link
                    && link.getFirstChild() instanceof Text text
                    && text == link.getLastChild()
                    && isBare(link, text)
                    && isAutomatic(link.getDestination(), text.getLiteral())) {
                bare.add(link);
            }
        }
        bare.forEach(link -> mend(link, (Text) link.getFirstChild()));
    }

    /** Whether nothing is around the address, as the angle brackets that CommonMark asks for. */
    private static boolean isBare(Link link, Text text) {
        return link.getSourceSpans().size() == 1
                && link.getSourceSpans().get(0).getLength() == text.getLiteral().length();
    }

    private static boolean isAutomatic(String destination, String text) {
        return destination.equals(text) || destination.equals(MAIL + text) || destination.equals("http://" + text);
    }

    private static void mend(Link link, Text text) {
        String address = text.getLiteral();
        int begin = 0;
        int end = address.length();
        boolean mail = link.getDestination().startsWith(MAIL);
        for (int index = 0; index < address.length(); index++) {
            boolean mark = MARKS.indexOf(address.charAt(index)) >= 0;
            if (mark && mail && index < address.indexOf('@')) {
                begin = index + 1;
            } else if (mark) {
                end = index;
                break;
            }
        }
        if (begin == 0 && end == address.length()) {
            return;
        }
        while (end > begin && ".,;:!?".indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        String before = address.substring(0, begin);
        String after = address.substring(end);
        if (!before.isEmpty()) {
            link.insertBefore(part(before, link, 0));
        }
        if (!after.isEmpty()) {
            link.insertAfter(part(after, link, end));
        }
        String scheme = link.getDestination().substring(0, link.getDestination().length() - address.length());
        text.setLiteral(address.substring(begin, end));
        link.setDestination(scheme + address.substring(begin, end));
        List<SourceSpan> spans = List.of(span(link, begin, end - begin));
        link.setSourceSpans(spans);
        text.setSourceSpans(spans);
    }

    private static Text part(String literal, Link link, int from) {
        Text text = new Text(literal);
        text.setSourceSpans(List.of(span(link, from, literal.length())));
        return text;
    }

    private static SourceSpan span(Link link, int from, int length) {
        SourceSpan whole = link.getSourceSpans().get(0);
        return SourceSpan.of(whole.getLineIndex(), whole.getColumnIndex() + from, whole.getInputIndex() + from, length);
    }
}
