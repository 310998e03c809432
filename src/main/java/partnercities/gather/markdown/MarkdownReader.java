package partnercities.gather.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.image.attributes.ImageAttributesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import partnercities.diagnostic.UnreadableText;

/**
 * Renders the Markdown of one file to {@link Prose}: CommonMark with tables, heading anchors, footnotes, autolinks,
 * image attributes and quotations with their speaker. Addresses stay open, since only {@code link} knows other files.
 */
public final class MarkdownReader {
    /** Surrounds the number of a hyperlink in rendered HTML. It is a private-use character, which is removed from all texts. */
    private static final char MARK = '\uE000';

    /** Character references to the mark; HTML and Markdown would both turn them into it. */
    private static final Pattern MARK_REFERENCE =
            Pattern.compile("(&#[xX]0*)[eE]000(?![0-9a-fA-F])|(&#0*)57344(?![0-9])");

    /** The number of a hyperlink; for a picture, with the attribute around it. */
    private static final Pattern OPEN_ADDRESS = Pattern.compile(
            "(?:(?<= )(src=\"))?" + MARK + "(\\d+)" + MARK + "(?:(?<=src=\"" + MARK + "\\d{1,9}" + MARK + ")\")?");

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            AutolinkExtension.create(),
            FootnotesExtension.create(),
            ImageAttributesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** How deep markup may be; programs that show it have limits too. */
    static final int DEEPEST = 100;

    private final SourceText source;
    private final int start;
    private final Diagnostics diagnostics;
    private final List<Hyperlink> hyperlinks = new ArrayList<>();
    private final TreeSet<String> anchors = new TreeSet<>();
    private final List<RawHtml.Fragment> rawHtml = new ArrayList<>();

    private MarkdownReader(SourceText source, int start, Diagnostics diagnostics) {
        this.source = source;
        this.start = start;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the Markdown of a file.
     *
     * @param start offset at which the Markdown begins, in UTF-16 units
     */
    public static Prose read(SourceText source, int start, Diagnostics diagnostics) {
        return new MarkdownReader(source, start, diagnostics).prose();
    }

    private Prose prose() {
        String markdown = withoutMarks(source.text().substring(start));
        Node document = UnreadableText.unlessRead(() -> PARSER.parse(markdown));
        if (Nodes.areDeeperThan(DEEPEST, document)) {
            diagnostics.add(tooDeep(source.at(start, 1)));
            return Prose.EMPTY;
        }
        BareAddress.mend(document);
        MarkdownCheck.check(document, source, start, diagnostics);
        PictureGrid.arrange(document);
        document.accept(new Findable());
        String html = renderer().render(document);
        if (!rawHtml.isEmpty()) {
            html = new RawHtml(diagnostics, anchors).clean(html, rawHtml, this::open);
        }
        return new Prose(pieces(html), List.copyOf(hyperlinks), anchors);
    }

    static Diagnostic tooDeep(Position position) {
        return Diagnostic.of(
                        Rule.DEEP_NESTING,
                        "Quotations, lists or elements lie in each other more than " + DEEPEST + " times.")
                .at(position)
                .help("look for a sign that was repeated by mistake, as '>' at the beginning of lines");
    }

    /** The text with replacement characters for marks. Its length stays, and so do all positions. */
    private static String withoutMarks(String markdown) {
        String text = markdown.replace(MARK, '\uFFFD');
        return MARK_REFERENCE
                .matcher(text)
                .replaceAll(reference ->
                        reference.group(1) != null ? reference.group(1) + "FFFD" : reference.group(2) + "65533");
    }

    private HtmlRenderer renderer() {
        // for a kind of node the first renderer wins; of the attribute providers the last one does
        return HtmlRenderer.builder()
                .nodeRendererFactory(QuotationRenderer::new)
                .nodeRendererFactory(TableRenderer::new)
                .nodeRendererFactory(FigureRenderer::new)
                .extensions(EXTENSIONS)
                .attributeProviderFactory(context -> new HeadingIds())
                .attributeProviderFactory(context -> this::attributes)
                .build();
    }

    /** Runs after the other providers, so it sees the ids that they set. */
    private void attributes(Node node, String tag, Map<String, String> attributes) {
        String id = attributes.get("id");
        if (id != null) {
            anchors.add(id);
        }
        // the renderer of footnotes speaks English only; pages replace Prose.BACK_TO_REFERENCE by their own words
        String reference = attributes.get("data-footnote-backref-idx");
        if (reference != null) {
            attributes.put("aria-label", "back-to-reference " + reference);
        }
        // HTML 5 has no such attribute
        attributes.remove("title", ""); // it became a caption
        String align = attributes.remove("align");
        if (align != null) {
            attributes.put("class", "align-" + align);
        }
    }

    /** Notes a hyperlink; returns the placeholder for its address. */
    private String open(Hyperlink.Use use, String destination, Position position) {
        hyperlinks.add(new Hyperlink(use, destination, position));
        return MARK + Integer.toString(hyperlinks.size() - 1) + MARK;
    }

    private List<String> pieces(String html) {
        List<String> pieces = new ArrayList<>();
        List<Hyperlink> inOrder = new ArrayList<>();
        Matcher mark = OPEN_ADDRESS.matcher(html);
        int end = 0;
        while (mark.find()) {
            Hyperlink hyperlink = hyperlinks.get(Integer.parseInt(mark.group(2)));
            boolean element = mark.group(1) != null && hyperlink.use().isShown();
            pieces.add(html.substring(end, element ? mark.start() : mark.start(2) - 1));
            // broken HTML may have moved a mark, and then nothing but an address is safe
            inOrder.add(element ? hyperlink : hyperlink.onRequest());
            end = element ? mark.end() : mark.end(2) + 1;
        }
        pieces.add(html.substring(end));
        hyperlinks.clear();
        hyperlinks.addAll(inOrder);
        return List.copyOf(pieces);
    }

    private Position position(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        for (Node around = node; spans.isEmpty() && around.getParent() != null; around = around.getParent()) {
            spans = around.getParent().getSourceSpans();
        }
        return spans.isEmpty()
                ? source.at(start, 1)
                : source.at(start + spans.get(0).getInputIndex(), spans.get(0).getLength());
    }

    /** Walks the document once: opens addresses, checks headings and pictures, and collects raw HTML. */
    private final class Findable extends AbstractVisitor {
        private int level = 1;

        @Override
        public void visit(Link link) {
            link.setDestination(open(new Hyperlink.Use.Link(), link.getDestination(), position(link)));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            Position position = position(image);
            if (Nodes.text(image).isBlank()) {
                diagnostics.add(Diagnostic.of(Rule.MISSING_ALTERNATIVE, "The picture has no alternative text.")
                        .at(position)
                        .help("describe what it shows between the square brackets: ![...](" + image.getDestination()
                                + ")"));
            }
            image.setDestination(open(PictureFigure.use(image), image.getDestination(), position));
            visitChildren(image);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof PictureFigure figure
                    && figure.isInGrid()
                    && figure.getFirstChild() instanceof Image image) {
                figure.enlargeAt(open(new Hyperlink.Use.Enlargement(), image.getDestination(), position(image)));
            }
            visitChildren(block);
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 1 || heading.getLevel() > level + 1) {
                String marks = "#".repeat(Math.min(6, heading.getLevel() == 1 ? 2 : level + 1));
                diagnostics.add(Diagnostic.of(
                                Rule.HEADING_LEVEL,
                                heading.getLevel() == 1
                                        ? "The page's title is the only heading of the first level."
                                        : "A heading of level " + heading.getLevel() + " follows one of level " + level
                                                + ".")
                        .at(position(heading))
                        .help("begin it with '" + marks + " '"));
            }
            level = Math.max(2, heading.getLevel());
            visitChildren(heading);
        }

        @Override
        public void visit(HtmlBlock block) {
            rawHtml.add(new RawHtml.Fragment(block.getLiteral(), position(block)));
        }

        @Override
        public void visit(HtmlInline inline) {
            rawHtml.add(new RawHtml.Fragment(inline.getLiteral(), position(inline)));
        }
    }
}
