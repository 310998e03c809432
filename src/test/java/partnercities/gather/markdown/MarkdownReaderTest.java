package partnercities.gather.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.Chance;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.SourceText;

class MarkdownReaderTest {
    /** What stands for every address below: what a careful site would put there. */
    private static final String ADDRESS = "/safe/";

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void letsNothingDangerousThrough() {
        Chance.forAll(3000, chance -> {
            String markdown = attack(chance);

            isHarmless(markdown);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<script\n>alert(1)</script\n>",
                "<script>alert(1)",
                "<<SCRIPT>alert(1);//<</SCRIPT>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<b>&lt;script&gt;alert(1)&lt;/script&gt;</b>",
                "`<script>alert(1)</script>`",
                "<b>`<script>alert(1)</script>`</b>",
                "<img src=x onerror=alert(1)>",
                "<img src=x OnErRoR=alert(1)>",
                "<img/src=x/onerror=alert(1)//>",
                "<img src=\"x\" onerror\n=\n\"alert(1)\">",
                "<b onclick='alert(1)'>x</b>",
                "<b style=\"background:url(javascript:alert(1))\">x</b>",
                "<style>@import 'https://evil.example/';</style>",
                "<link rel=stylesheet href=https://evil.example/>",
                "<base href=https://evil.example/>",
                "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
                "<iframe src=javascript:alert(1)></iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data=javascript:alert(1)></object>",
                "<embed src=javascript:alert(1)>",
                "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button></form>",
                "<svg onload=alert(1)></svg>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href=javascript:alert(1)>x</a></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<template><img src=x onerror=alert(1)></template>",
                "<xmp><img src=x onerror=alert(1)></xmp>",
                "<textarea><img src=x onerror=alert(1)></textarea>",
                "<title><img src=x onerror=alert(1)></title>",
                "<plaintext><img src=x onerror=alert(1)>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<!-- --!><img src=x onerror=alert(1)> -->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo '<script>alert(1)</script>' ?>",
                "<a href=javascript:alert(1)>x</a>",
                "<a href=JaVaScRiPt:alert(1)>x</a>",
                "<a href=\" javascript:alert(1)\">x</a>",
                "<a href=\"java&#10;script:alert(1)\">x</a>",
                "<a href=\"&#1;javascript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript&colon;alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=vbscript:x>x</a>",
                "<q cite=javascript:alert(1)>x</q>",
                "<blockquote cite=javascript:alert(1)>x</blockquote>",
                "<details open ontoggle=alert(1)><summary>x</summary></details>",
                "<time datetime='x' onmouseover=alert(1)>x</time>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&colon;alert(1))",
                "[x](<java script:alert(1)>)",
                "[x](&#106;avascript:alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x]\n\n[x]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](y)",
                "![x](y \"t\\\" onerror=\\\"alert(1)\")",
                "[x](y '\" onclick=\"alert(1)')",
                "![x](y){onerror=alert(1) width=1}",
                "![x](y){width=\"1\\\" onerror=alert(1)\"}",
                "```\"><script>alert(1)</script>\nx\n```",
                "# x {onclick=alert(1)}",
                "| a |\n|---|\n| <script>alert(1)</script> |",
                "[^\"><script>]\n\n[^\"><script>]: x",
                "www.example.org/\"onclick=\"alert(1)",
                // an attribute that reaches over the blank line behind which Markdown is read again
                "<div><a href='javascript:alert(1)//\n\n[x](y)\n\n<div a='>click</a>",
                "<div><img src='javascript:alert(1)//\n\n[x](y)\n\n<div a='>",
                "<div><a title='\n\n[x](y)\n\n<div a=' href=javascript:alert(1)>click</a>",
                // what stands for an address until it is known
                "\uE0000\uE000",
                "[x](y) \uE0000\uE000 \uE0009\uE000",
                "&#xE000;0&#xE000;",
                "[x](y) &#xE000;0&#xE000;",
                "[x](y) &#xe000;7&#57344;",
                "[x](y \"&#xE000;9&#xE000;\")",
                "<b title='&#xE000;9&#xE000;'>x</b>",
                "<b>&#xE000;9&#xE000;</b>",
                "<b>&#xE0009&#xE000</b>",
                "<b>&#0057344;9&#00057344</b>",
                "<a href='&#xE000;9&#xE000;'>x</a>",
                "<a href='javascript:alert(1)//&#xE000;0&#xE000;'>x</a>",
                "``` &#xE000;9&#xE000;\nx\n```",
                "[&#xE000;](&#xE000;9&#xE000;)",
            })
    void letsNoKnownAttackThrough(String markdown) {
        isHarmless(markdown);
    }

    private void isHarmless(String markdown) {
        Prose prose = read(markdown);

        assertThat(prose.pieces())
                .hasSize(prose.hyperlinks().size() + 1)
                .noneMatch(piece -> piece.indexOf('\uE000') >= 0);
        String html = html(prose);
        Document page = Jsoup.parseBodyFragment(html);
        assertThat(page.head().childNodes()).as(html).isEmpty();
        assertThat(page.select("script, style, iframe, object, embed, svg, math, form, link, meta, base, template"))
                .as(html)
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(html).doesNotStartWith("on").isNotIn("style", "srcdoc", "srcset");
                if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                    assertThat(attribute.getValue())
                            .as(html)
                            .matches(address -> address.equals(ADDRESS) || address.startsWith("#fn"), "was left open");
                }
            }
        }
        assertThat(html.toLowerCase(java.util.Locale.ROOT)).doesNotContain("<script");
        prose.hyperlinks().forEach(link -> assertThat(link.destination()).doesNotContain("\uE000"));
    }

    @Test
    void leavesAddressesOpenInTheOrderOfTheText() {
        Prose prose = read(
                "[one](a.md) ![two](b.png) <https://c.example/> <a href=\"d.md\">four</a> [one][r]\n\n[r]: e.md\n");

        assertThat(prose.hyperlinks())
                .extracting(Hyperlink::destination)
                .containsExactly("a.md", "b.png", "https://c.example/", "d.md", "e.md");
        assertThat(html(prose)).contains("<a href=\"/safe/\">one</a>").contains("src=\"/safe/\" alt=\"two\"");
    }

    @Test
    void knowsWhereEachHyperlinkStandsAlsoBehindFrontMatter() {
        String text =
                "---\nsummary: \uD83C\uDFD9\n---\nSee \uD83C\uDFD9 [one](a.md)\nand ![two](b.png).\n\n| [three](c.md) |\n|---|\n";
        Prose prose = MarkdownReader.read(new SourceText("pl.md", text), text.indexOf("See"), diagnostics);

        assertThat(prose.hyperlinks())
                .containsExactly(
                        new Hyperlink(new Hyperlink.Use.Link(), "a.md", new Position("pl.md", 4, 7, 11)),
                        new Hyperlink(Hyperlink.Use.Picture.AS_IT_IS, "b.png", new Position("pl.md", 5, 5, 13)),
                        new Hyperlink(new Hyperlink.Use.Link(), "c.md", new Position("pl.md", 7, 3, 13)));
    }

    @Test
    void namesTheIdsOfHeadingsFootnotesAndHtml() {
        Prose prose =
                read("## Zwiedzanie miasta\n\n## Zwiedzanie miasta\n\nText[^a] <b id=\"own\">x</b>\n\n[^a]: Note.\n");

        assertThat(prose.anchors()).contains("zwiedzanie-miasta", "zwiedzanie-miasta-1", "own");
        Document page = Jsoup.parseBodyFragment(html(prose));
        assertThat(page.select("[id]").eachAttr("id")).containsExactlyInAnyOrderElementsOf(prose.anchors());
        page.select("a[href^=#]").forEach(link -> assertThat(prose.anchors())
                .contains(link.attr("href").substring(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'# Tytuł' | 1 | '## '",
                "'text\n\n# Tytuł' | 3 | '## '",
                "'### Za głęboko' | 1 | '## '",
                "'## Dobrze\n\n#### Za głęboko' | 3 | '### '",
                "'Tytuł\n=====' | 1 | '## '",
            })
    void wantsHeadingsToBeginAtTheSecondLevelAndToLeaveNoneOut(String markdown, int line, String marks) {
        read(markdown);

        assertThat(found()).singleElement().satisfies(wrong -> {
            assertThat(wrong.code()).isEqualTo("heading-level");
            assertThat(wrong.position().orElseThrow().line()).isEqualTo(line);
            assertThat(wrong.help()).hasValueSatisfying(help -> assertThat(help).contains("'" + marks + "'"));
        });
    }

    @Test
    void allowsHeadingsToGoUpByAnyNumberOfLevels() {
        read("## A\n\n### B\n\n#### C\n\n## D\n\n### E\n");

        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"![](a.png)", "<img src=\"a.png\">", "[![](a.png)](b.md)"})
    void wantsPicturesToHaveAlternatives(String markdown) {
        read(markdown);

        assertThat(found()).extracting(Diagnostic::code).contains("missing-alternative");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![Rynek](a.png)",
                "<img src=\"a.png\" alt=\"\">",
                "<img src=\"a.png\" alt=\"Rynek\">",
                "![*Rynek*](a.png)"
            })
    void isContentWithPicturesThatHaveThem(String markdown) {
        read(markdown);

        assertThat(found()).isEmpty();
    }

    @Test
    void saysWhatItLeftOutOfHtml() {
        read("<b onclick=\"x()\">ok</b>\n\n<script>x()</script>\n");

        assertThat(found())
                .extracting(
                        one -> one.code() + " " + one.position().orElseThrow().line() + " " + one.message())
                .containsExactly(
                        "removed-html 1 The attribute onclick is not allowed here and was left out.",
                        "removed-html 3 The element <script> is not allowed here and was left out.");
        assertThat(found()).noneMatch(Diagnostic::isError);
    }

    @Test
    void keepsSimpleHtml() {
        Prose prose = read("H<sub>2</sub>O, <abbr title=\"km²\">x</abbr>, <span lang=\"uk\">Львів</span>, <br>"
                + "<details><summary>a</summary>b</details>\n");

        assertThat(html(prose))
                .contains("H<sub>2</sub>O")
                .contains("<abbr title=\"km²\">x</abbr>")
                .contains("<span lang=\"uk\">Львів</span>")
                .contains("<details><summary>a</summary>b</details>");
        assertThat(found()).isEmpty();
    }

    @Test
    void makesTablesThatScrollByThemselves() {
        String html = html(read("| Rok | Miasto |\n|-----|:------:|\n| 1988 | Nancy |\n"));

        assertThat(html).contains("<div class=\"table\" tabindex=\"0\"");
        assertThat(Jsoup.parseBodyFragment(html)
                        .select("div.table > table > tbody > tr > td")
                        .eachText())
                .isEqualTo(List.of("1988", "Nancy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![Rynek](a.png){width=100 height=50}",
                "<b>x</b> ![Rynek](a.png){width=100 height=50}",
                "<img height=50 src='a.png' width=100 alt='Rynek'>",
            })
    void takesTheSizeThatTheEditorWishesOutOfTheHtml(String markdown) {
        Prose prose = read(markdown);

        assertThat(prose.hyperlinks())
                .extracting(Hyperlink::use)
                .containsExactly(new Hyperlink.Use.Picture(Optional.of(100), Optional.of(50)));
        assertThat(html(prose)).doesNotContain("width", "height");
    }

    @ParameterizedTest
    @ValueSource(strings = {"![a](a.png){width=50%}", "![a](a.png){width=0}", "<img src=a.png alt=a width=1e3>"})
    void knowsSizesInWholePixelsOnly(String markdown) {
        assertThat(read(markdown).hyperlinks())
                .extracting(Hyperlink::use)
                .containsExactly(Hyperlink.Use.Picture.AS_IT_IS);
    }

    @Test
    void leavesNoRoomForMoreThanAnAddressWhereAPictureFellIntoAnAttribute() {
        Prose prose = read("<div title='\n\n![x](y)\n\n'>\n");

        assertThat(prose.hyperlinks()).extracting(Hyperlink::use).allMatch(use -> use instanceof Hyperlink.Use.Link);
    }

    @Test
    void saysTheSameWithAndWithoutHtmlInTheText() {
        String markdown =
                "> Cytat\n> — Żuk\n\n![Rynek](a.png){width=100}\n\n| a |\n|---|\n| [b](c.md) |\n\n- a\n\n      code < \"code\"\n";
        String plain = html(read(markdown));
        String cleaned = html(read(markdown + "\n<b>x</b>\n")).replace("<p><b>x</b></p>", "");

        assertThat(Jsoup.parseBodyFragment(cleaned).body().html())
                .isEqualTo(Jsoup.parseBodyFragment(plain).body().html());
    }

    @Test
    void leadsToFootnotesAndBackAlsoBesideHtml() {
        Prose prose = read("Text[^1] <b>x</b>\n\n[^1]: Note\n");

        assertThat(prose.hyperlinks()).hasSize(2).allSatisfy(link -> assertThat(prose.anchors())
                .contains(link.destination().substring(1)));
    }

    private Prose read(String markdown) {
        return MarkdownReader.read(new SourceText("pl.md", markdown), 0, diagnostics);
    }

    private List<Diagnostic> found() {
        return diagnostics.sorted();
    }

    private static String html(Prose prose) {
        StringBuilder html = new StringBuilder(prose.pieces().get(0));
        for (int index = 0; index < prose.hyperlinks().size(); index++) {
            boolean picture = prose.hyperlinks().get(index).use() instanceof Hyperlink.Use.Picture;
            html.append(picture ? "src=\"" + ADDRESS + "\"" : ADDRESS)
                    .append(prose.pieces().get(index + 1));
        }
        return html.toString();
    }

    /** Parts of Markdown and HTML in a heap. */
    private static String attack(Chance chance) {
        return chance.scraps(
                0,
                18,
                "<",
                ">",
                "/>",
                "</",
                "\"",
                "'",
                "=",
                " ",
                "\n",
                "\n\n",
                "`",
                "*",
                "_",
                "[",
                "]",
                "(",
                ")",
                "!",
                "#",
                "> ",
                "- ",
                "    ",
                "|",
                "\n|---|\n",
                "&",
                ";",
                "&#",
                "&lt;",
                "&quot;",
                "&#39;",
                "&#x22;",
                "&gt;",
                "&colon;",
                "&Tab;",
                "&NewLine;",
                "\\",
                "x",
                "<div>",
                "<div ",
                "</div>",
                "<b>",
                "<b ",
                "</b>",
                "<a ",
                "<a href=",
                "<a href='",
                "<a href=\"",
                "</a>",
                "<img src=",
                "<img src='x' ",
                "<p>",
                "<pre>",
                "<table>",
                "<tr>",
                "<td>",
                "<select>",
                "<option>",
                "<script>",
                "<SCRIPT ",
                "</script>",
                "<style>",
                "</style>",
                "<svg>",
                "<svg ",
                "<math>",
                "<noscript>",
                "</noscript>",
                "<template>",
                "<textarea>",
                "<title>",
                "<iframe ",
                "<plaintext>",
                "<xmp>",
                "<!--",
                "-->",
                "--!>",
                "<![CDATA[",
                "]]>",
                "<?",
                "?>",
                "javascript:alert(1)",
                "JAVASCRIPT:",
                "java\tscript:x",
                "onerror=alert(1)",
                " onclick=x ",
                "style=x",
                "href=",
                "src=",
                "title=",
                "id=",
                "[x](y)",
                "[x](javascript:y)",
                "![x](y)",
                "](",
                "[x]: javascript:y\n",
                "[^1]",
                "[^1]: ",
                "```",
                "{width=1}",
                "https://e.example/",
                "www.e.example",
                "\uE000",
                "\uE0000\uE000",
                "&#xE000;",
                "&#57344;",
                "&#xE000",
                "0",
                "9",
                "\u0000",
                "\uD800");
    }
}
