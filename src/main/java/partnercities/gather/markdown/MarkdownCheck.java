package partnercities.gather.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.image.attributes.ImageAttributes;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;

/** Tells what in a Markdown text became something else than was meant, though it is no mistake of syntax. */
final class MarkdownCheck {
    private static final int LONGEST_HEADING = 80;
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?…:;,]$");
    private static final Pattern MARKDOWN_IN_HTML = Pattern.compile(
            "\\*\\*[^*\\s][^*\\n]*\\*\\*|\\[[^\\[\\]\\n]+\\]\\([^()\\s]+\\)|(?<=\\n)[ \\t]*(?:[-*] |#{1,6} |\\d+\\. )\\S[^\\n]*");

    private static final Pattern PROSE = Pattern.compile("\\s*[\\p{L}„“\"«][^{}();=<>$]*");
    private static final Pattern TABLE_LINE = Pattern.compile("\\s*\\|[^\\n]*\\|[^\\n]*\\|\\s*");
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

    private final SourceText source;
    private final String markdown;
    private final int start;
    private final Diagnostics diagnostics;

    private MarkdownCheck(SourceText source, int start, Diagnostics diagnostics) {
        this.source = source;
        this.markdown = source.text().substring(start);
        this.start = start;
        this.diagnostics = diagnostics;
    }

    /** @param start offset at which the Markdown begins in the source, in UTF-16 units */
    static void check(Node document, SourceText source, int start, Diagnostics diagnostics) {
        new MarkdownCheck(source, start, diagnostics).check(document);
    }

    private void check(Node document) {
        Set<String> marks = new HashSet<>();
        for (Node node : Nodes.in(document)) {
            if (node instanceof FootnoteReference mark) {
                marks.add(mark.getLabel());
            }
        }
        for (Node node : Nodes.in(document)) {
            check(node, marks);
        }
        FailedMarkup.find(
                ShownText.of(markdown, document),
                (offset, length, found) -> diagnostics.add(found.at(source.at(start + offset, length))));
    }

    private void check(Node node, Set<String> marks) {
        if (node instanceof FencedCodeBlock block && block.getClosingFenceLength() == null) {
            failed(
                    node,
                    "The code that begins here has no end, so all below is shown as it is typed.",
                    "write a line " + block.getFenceCharacter().repeat(3) + " below the code, or leave out this one");
        } else if (node instanceof IndentedCodeBlock block) {
            checkIndented(block);
        } else if (node instanceof HtmlBlock block) {
            checkHtml(block);
        } else if (node instanceof TableRow row) {
            checkCells(row);
        } else if (node instanceof FootnoteDefinition note && !marks.contains(note.getLabel())) {
            failed(
                    node,
                    "Nothing refers to this note, so nobody sees it.",
                    "write [^" + note.getLabel() + "] in the text where it belongs");
        } else if (node instanceof Link link
                && !link.getDestination().isEmpty()
                && Nodes.text(link).isBlank()
                && !holdsPicture(link)) {
            add(
                    Rule.EMPTY_LINK,
                    node,
                    "This link has no text, so nobody can follow it.",
                    "write what it leads to between the square brackets");
        } else if (node instanceof Heading heading) {
            checkHeading(heading);
        } else if (node instanceof Paragraph paragraph) {
            checkParagraph(paragraph);
        } else if (node instanceof ImageAttributes attributes) {
            attributes.getAttributes().forEach((name, value) -> {
                if (RawHtml.pixels(value).isEmpty()) {
                    failed(
                            node,
                            "The " + name + " of a picture is a number of pixels, not '" + value + "'.",
                            "write {" + name + "=300}, or leave it out: pictures are never wider than the page");
                }
            });
        }
    }

    private void checkIndented(IndentedCodeBlock block) {
        String first = block.getLiteral().lines().findFirst().orElse("");
        if (PROSE.matcher(first).matches() && first.strip().split("\\s+").length > 3) {
            failed(
                    block,
                    "Four spaces before a line make it code, which is shown as it is typed.",
                    "take the spaces away: " + first.strip());
        }
    }

    private void checkHtml(HtmlBlock block) {
        Matcher found = MARKDOWN_IN_HTML.matcher(block.getLiteral());
        if (!block.getLiteral().startsWith("<!--") && found.find()) {
            int line = (int) block.getLiteral()
                    .substring(0, found.start())
                    .chars()
                    .filter(one -> one == '\n')
                    .count();
            SourceSpan span = block.getSourceSpans()
                    .get(Math.min(line, block.getSourceSpans().size() - 1));
            diagnostics.add(Diagnostic.of(Rule.FAILED_MARKDOWN, "Markdown right below HTML is shown as it is typed.")
                    .at(source.at(start + span.getInputIndex(), span.getLength()))
                    .help("leave an empty line before it"));
        }
    }

    private void checkCells(TableRow row) {
        Node table = row.getParent().getParent();
        int columns = 0;
        if (table.getFirstChild() instanceof TableHead head && head.getFirstChild() != null) {
            for (Node cell = head.getFirstChild().getFirstChild(); cell != null; cell = cell.getNext()) {
                columns++;
            }
        }
        if (row.getSourceSpans().isEmpty()) {
            return;
        }
        SourceSpan span = row.getSourceSpans().get(0);
        String line = markdown.substring(span.getInputIndex(), span.getInputIndex() + span.getLength())
                .strip();
        String inner = line.replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        long cells = PIPE.matcher(inner).results().count() + 1;
        if (cells > columns && columns > 0) {
            failed(
                    row,
                    "This row has " + cells + " cells, but the table has " + columns
                            + " columns, so the end of the row is lost.",
                    "write \\| for a line that belongs to the text, or add a column to the first two rows");
        }
    }

    private void checkHeading(Heading heading) {
        if (heading.getSourceSpans().isEmpty() || heading.getLevel() != 2) {
            return;
        }
        SourceSpan span = heading.getSourceSpans().get(0);
        String text = Nodes.text(heading).strip();
        boolean underlined = !markdown.startsWith("#", span.getInputIndex());
        if (underlined
                && (text.length() > LONGEST_HEADING
                        || END_OF_SENTENCE.matcher(text).find())) {
            failed(
                    heading,
                    "The line of hyphens below makes this a heading.",
                    "leave an empty line between the text and the hyphens");
        }
    }

    private void checkParagraph(Paragraph paragraph) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        SourceSpan first = spans.get(0);
        String line = markdown.substring(first.getInputIndex(), first.getInputIndex() + first.getLength());
        if (spans.size() > 1 && TABLE_LINE.matcher(line).matches()) {
            long columns = PIPE.matcher(line).results().count() - 1;
            failed(
                    paragraph,
                    "This is no table, since its second line is missing.",
                    "write below the first line: |" + " --- |".repeat((int) columns));
            return;
        }
        boolean bold = paragraph.getFirstChild() instanceof StrongEmphasis
                && paragraph.getFirstChild() == paragraph.getLastChild()
                && paragraph.getParent() instanceof Document
                && (paragraph.getNext() instanceof Paragraph || paragraph.getNext() instanceof ListBlock);
        String text = Nodes.text(paragraph).strip();
        if (bold
                && text.length() <= LONGEST_HEADING
                && !END_OF_SENTENCE.matcher(text).find()) {
            failed(paragraph, "This bold line looks like a heading, but is none.", "write ## " + text);
        }
    }

    private static boolean holdsPicture(Node link) {
        for (Node node : Nodes.in(link)) {
            if (node instanceof Image) {
                return true;
            }
        }
        return false;
    }

    private void failed(Node node, String message, String help) {
        add(Rule.FAILED_MARKDOWN, node, message, help);
    }

    private void add(Rule rule, Node node, String message, String help) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
            placed = placed.getParent();
        }
        int offset = placed.getSourceSpans().isEmpty()
                ? 0
                : placed.getSourceSpans().get(0).getInputIndex();
        int length = placed.getSourceSpans().isEmpty()
                ? 1
                : placed.getSourceSpans().get(0).getLength();
        diagnostics.add(Diagnostic.of(rule, message)
                .at(source.at(start + offset, length))
                .help(help));
    }
}
