package partnercities.gather.markdown;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Gives headings ids made of their words. commonmark's own extension lowers case by the default locale: under Turkish,
 * {@code Ile} would become {@code ıle}.
 */
final class HeadingIds implements AttributeProvider {
    private final IdGenerator ids = IdGenerator.builder().build();
    private final Set<String> given = new HashSet<>();

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Heading) {
            StringBuilder words = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }

                @Override
                public void visit(Code code) {
                    words.append(code.getLiteral());
                }
            });
            String name = Normalizer.normalize(words.toString().strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
            String id = ids.generateId(name);
            // the second of two headings 'Part' may be called as a third one, 'Part 1'
            while (!given.add(id)) {
                id = ids.generateId(name);
            }
            // footnotes have ids like these
            attributes.put("id", id.startsWith("fn-") || id.startsWith("fnref-") ? "heading-" + id : id);
        }
    }
}
