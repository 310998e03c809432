package partnercities.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Path DOCS = Path.of("src/data/rules.md");

    @Test
    void theDocsExplainExactlyTheRulesThereAre() throws IOException {
        assertThat(explained())
                .isEqualTo(Stream.of(Rule.values())
                        .map(rule -> row(
                                rule.chapter().anchor(), rule.code(), rule.severity() == Severity.WARNING ? " W" : ""))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Otherwise nobody could tell which of the two was broken. */
    @Test
    void noTwoRulesLookAlikeInOneChapter() {
        assertThat(Rule.values())
                .extracting(rule -> List.of(rule.code(), rule.severity(), rule.chapter()))
                .doesNotHaveDuplicates();
    }

    @Test
    void codesAreInLowerCaseWithHyphens() {
        assertThat(Rule.values()).extracting(Rule::code).allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    /** The first cells of the tables, each below the anchor of its chapter. */
    private static Set<String> explained() throws IOException {
        var extensions = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
        String html = HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder().extensions(extensions).build().parse(Files.readString(DOCS)));
        Set<String> rows = new TreeSet<>();
        String anchor = "";
        for (Element element : Jsoup.parse(html).select("h2, tbody td:first-child")) {
            if (element.normalName().equals("h2")) {
                anchor = element.id();
            } else {
                rows.add(row(anchor, element.text(), ""));
            }
        }
        return rows;
    }

    private static String row(String anchor, String code, String mark) {
        return "#" + anchor + " " + code + mark;
    }
}
