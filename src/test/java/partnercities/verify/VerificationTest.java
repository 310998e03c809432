package partnercities.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.html.PageOutline;

class VerificationTest {
    private static final String HEAD =
            "<!DOCTYPE html>\n<html lang=\"pl\">\n<head><title>Lwów</title></head>\n<body><h1>Lwów</h1>\n";

    private final Verification verification = new Verification("/partners/");

    @Test
    void findsNothingWrongWithASoundSite() {
        verification.exists("assets/site.0a1b.css");
        verification.exists("files/umowa 1.pdf");
        read(
                "pl/index.html",
                "<a href=\"/partners/pl/lwow/#zabytki\">a</a> <a href=\"/partners/pl/lwow/?x=1#zabytki\">b</a> <a href=\"#tu\" id=tu>c</a>"
                        + " <a href=\"/partners/files/umowa%201.pdf\">d</a> <a href=\"https://example.org/none\">e</a> <a href=\"//example.org/none\">f</a>"
                        + " <a href=\"mailto:a@example.org\">g</a> <link href=\"/partners/assets/site.0a1b.css\" rel=stylesheet> <img src=\"/partners/files/umowa%201.pdf\" alt=\"\">");
        read(
                "pl/lwow/index.html",
                "<h2 id=zabytki>x</h2> <a href=\"/partners/pl/\">home</a> <a href=\"/partners/pl/o-nas.html\">x</a>");
        read(
                "pl/o-nas.html",
                "<a href=\"/partners/pl/lwow/#%7Ażółć\">x</a> <a href=\"/partners/pl/plus+a.html\">y</a>");
        read("pl/plus+a.html", "");
        read("pl/lwow/index.html", "<h2 id=zabytki>x</h2><p id=\"zżółć\">y</p>");

        assertThat(verification.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/partners/pl/lwow/\">x</a>",
                "<a href=\"/partners/none.html\">x</a>",
                "<a href=\"/pl/\">out of the site's folder</a>",
                "<a href=\"/partners\">its folder without a slash</a>",
                "<a href=\"/partners/PL/\">other case</a>",
                "<img src=\"/partners/none.png\" alt=\"\">",
                "<script src=\"/partners/none.js\"></script>",
                "<link rel=\"icon\" href=\"/partners/none.svg\">",
                "<video poster=\"/partners/none.png\"></video>",
                "<a href=\"\">x</a>",
                "<img src=\"\" alt=\"\">",
                "<img srcset=\"/partners/none.png 2x\" alt=\"\">",
                "<img srcset=\"/partners/pl/ 1x, /partners/none.png 2x\" alt=\"\">",
            })
    void findsLinksThatLeadNowhere(String link) {
        read("pl/index.html", link);

        assertThat(verification.diagnostics()).singleElement().satisfies(broken -> {
            assertThat(broken.code()).isEqualTo("broken-page-link");
            assertThat(broken.position()).contains(new Position("pl/index.html", 5, 1, 1));
        });
    }

    @Test
    void readsEveryAddressOfAPictureInSeveralSizes() {
        verification.exists("a.png");
        verification.exists("b.png");
        read(
                "pl/index.html",
                "<img src=\"/partners/a.png\" srcset=\"/partners/a.png 1x,\n /partners/b.png 2x\" alt=\"\">");

        assertThat(verification.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#none", "/partners/pl/#none", "/partners/pl/#TU", "/partners/pl/?x#none"})
    void findsAnchorsThatAreNotThere(String address) {
        read("pl/index.html", "<a id=\"tu\" href=\"" + address + "\">x</a>");

        assertThat(verification.diagnostics()).singleElement().satisfies(broken -> assertThat(broken.code())
                .isEqualTo("broken-page-anchor"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><head><title>x</title></head><h1>x</h1> | page-language",
                "<html lang=' '><head><title>x</title></head><h1>x</h1> | page-language",
                "<html lang=pl><h1>x</h1> | page-title",
                "<html lang=pl><head><title> </title></head><h1>x</h1> | page-title",
                "<html lang=pl><head><title>x</title></head><h2>x</h2> | page-heading",
                "<html lang=pl><head><title>x</title></head><h1>x</h1><h1>y</h1> | page-heading",
                "<html lang=pl><head><title>x</title></head><h1>x</h1><img src='#'> | missing-alternative",
                "<html lang=pl><head><title>x</title></head><h1>x</h1><a href='JavaScript:x()'>x</a> | unsafe-link",
                "<html lang=pl><head><title>x</title></head><h1 id=a>x</h1><p id=a>y</p> | duplicate-id",
            })
    void findsWhatReadersWouldMiss(String page, String code) {
        verification.read("pl/index.html", PageOutline.of(page));

        assertThat(verification.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    }

    @Test
    void namesTheSameIdTwiceOnlyWithinOnePage() {
        read("pl/a.html", "<p id=x>a</p>");
        read("pl/b.html", "<p id=x>b</p>");

        assertThat(verification.diagnostics()).isEmpty();
    }

    @Test
    void saysEachProblemOnceWithTheFirstPageAndTheNumberOfOthers() {
        IntStream.range(0, 30)
                .parallel()
                .forEach(index -> read(
                        "pl/%02d.html".formatted(index),
                        "<a href=\"/partners/none/\">x</a> <a href=\"/partners/none/\">y</a>"
                                + (index < 2 ? "<img src='#'>" : "")));

        List<Diagnostic> found = verification.diagnostics();

        assertThat(found)
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("broken-page-link", "missing-alternative");
        assertThat(found).extracting(one -> one.position().orElseThrow().file()).containsOnly("pl/00.html");
        assertThat(found)
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder(
                        "Nothing is at the address '/partners/none/'. (The same on 29 other pages.)",
                        "A picture has no alternative text. (The same on 1 other page.)");
    }

    @Test
    void tellsDifferentProblemsApart() {
        read("pl/a.html", "<a href=\"/partners/none/\">x</a> <a href=\"/partners/neither/\">y</a>");

        assertThat(verification.diagnostics()).hasSize(2);
    }

    @Test
    void findsFilesThatAreNoPages() {
        verification.exists("sitemap.xml");
        read("pl/a.html", "<a href=\"/partners/sitemap.xml\">x</a>");

        assertThat(verification.diagnostics()).isEmpty();
    }

    private void read(String path, String body) {
        verification.read(path, PageOutline.of(HEAD + body));
    }
}
