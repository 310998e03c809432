package partnercities.gather.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.SourceText;

class QuotationRendererTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "> Słowa.¶> — Krzysztof Żuk | <p>Słowa.</p> | Krzysztof Żuk",
                "> Słowa.¶>¶> — Krzysztof Żuk | <p>Słowa.</p> | Krzysztof Żuk",
                "> Słowa.¶> – Krzysztof Żuk, prezydent | <p>Słowa.</p> | Krzysztof Żuk; prezydent",
                "> Słowa.¶> —Krzysztof Żuk | <p>Słowa.</p> | Krzysztof Żuk",
                "> Słowa.  ¶> — Krzysztof Żuk | <p>Słowa.</p> | Krzysztof Żuk",
                "> Słowa.\\¶> — Krzysztof Żuk | <p>Słowa.</p> | Krzysztof Żuk",
                "> Słowa.¶> — Krzysztof *Żuk*, prezydent | <p>Słowa.</p> | Krzysztof <em>Żuk</em>; prezydent",
                "> Słowa.¶> — **Krzysztof Żuk**, prezydent | <p>Słowa.</p> | <strong>Krzysztof Żuk</strong>; prezydent",
                "> Słowa.¶> — Żuk,prezydent, radny *miasta* | <p>Słowa.</p> | Żuk; prezydent, radny <em>miasta</em>",
                "> Słowa.¶> — *Żuk, Kuk*, radni | <p>Słowa.</p> | <em>Żuk, Kuk</em>; radni",
                "> Słowa.¶> — [Żuk](zuk.md) | <p>Słowa.</p> | <a href=\"?\">Żuk</a>",
                "> Jedno.¶>¶> Drugie.¶> — Żuk | <p>Jedno.</p> <p>Drugie.</p> | Żuk",
                "> — Jedno.¶> — Żuk | <p>— Jedno.</p> | Żuk",
                "> A & *b*¶> c¶> — Żuk | <p>A &amp; <em>b</em> c</p> | Żuk",
                "> - a¶>¶> — Żuk | <ul> <li>a</li> </ul> | Żuk",
            })
    void setsTheSpeakerBelowTheQuotation(String markdown, String words, String speaker) {
        assertThat(html(markdown))
                .isEqualTo("<figure class=\"quotation\"> <blockquote> " + words + " </blockquote> <figcaption>"
                        + marked(speaker) + "</figcaption></figure>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "> Słowa. | <p>Słowa.</p>",
                "> Słowa – jak te – mają znaczenie. | <p>Słowa – jak te – mają znaczenie.</p>",
                "> — Nie damy się. | <p>— Nie damy się.</p>",
                "> Słowa.¶> - Żuk | <p>Słowa.</p> <ul> <li>Żuk</li> </ul>",
                "> Słowa.¶> *— Żuk* | <p>Słowa. <em>— Żuk</em></p>",
                "> Słowa.¶> — | <p>Słowa. —</p>",
                "> — Żuk¶> Słowa. | <p>— Żuk Słowa.</p>",
                "> Słowa — | <p>Słowa —</p>",
                "> | ~~",
            })
    void leavesAQuotationWithoutASpeakerAsItIs(String markdown, String words) {
        assertThat(html(markdown)).isEqualTo(("<blockquote> " + words + " </blockquote>").replace("  ", " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"> > Słowa.¶> > — Żuk¶>¶> — Kuk"})
    void knowsQuotationsInQuotations(String markdown) {
        assertThat(html(markdown))
                .isEqualTo(
                        "<figure class=\"quotation\"> <blockquote> <figure class=\"quotation\"> <blockquote> <p>Słowa.</p> "
                                + "</blockquote> <figcaption>" + marked("Żuk") + "</figcaption></figure> </blockquote> "
                                + "<figcaption>" + marked("Kuk") + "</figcaption></figure>");
    }

    /** @param speaker a name, and an office after a semicolon */
    private static String marked(String speaker) {
        return "<span class=\"speaker\">" + speaker.replace("; ", "</span>, <span class=\"office\">") + "</span>";
    }

    private static String html(String markdown) {
        SourceText source = new SourceText("pl.md", markdown.replace('¶', '\n'));
        return String.join(
                        "?", MarkdownReader.read(source, 0, new Diagnostics()).pieces())
                .strip()
                .replaceAll("\\s*\n\\s*", " ");
    }
}
