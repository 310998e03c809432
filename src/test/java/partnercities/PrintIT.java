package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** People print pages, and whoever finds the paper knows where it is from and how old it is. */
class PrintIT {
    /** An object of a PDF that is a page (ISO 32000-1, 7.7.3.3). */
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    /** A drawing below a heading is enough, with or without letters; those of maps are as large as headings. */
    private static final String DRAWINGS_AS_TEXTS = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('.map text { font-size: 8px !important } .strip::after { content: "."; display: block; font-size: 8px }');
              document.adoptedStyleSheets = [sheet];
            }""";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    @AfterEach
    void backToTheScreen() {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inLanguagesByTurns")
    void paperHasTheAddressAndNothingToClickAndNoHeadingStandsAloneAtTheFootOfASheet(String path) {
        open(path);
        Page page = visit.page();

        assertThat(page.locator(".printed").isVisible()).as(path).isTrue();
        assertThat(page.locator(".printed").innerText())
                .as(path)
                .contains(RealSite.BASE_URL + path.replaceAll("index\\.html$", ""));
        assertThat(visit.lines("""
                        [...document.querySelectorAll('nav, .skip, form, .share, button:not(th button)')]
                          .filter(element => element.checkVisibility({ visibilityProperty: true })).map(element => element.outerHTML)""")).as(path).isEmpty();
        assertThat(visit.lines("""
                        ['html', 'body', 'main', '.opening'].map(part => document.querySelector(part)).filter(part => part)
                          .map(part => getComputedStyle(part).backgroundColor)
                          .filter(colour => !['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(colour))""")).as(path).isEmpty();
        assertThatNoHeadingStandsAlone(path);
    }

    /** The tests build the site on 1 January 2026. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl | Stan na 1 stycznia 2026
            en | As of 1 January 2026
            uk | Станом на 1 січня 2026
            """)
    void aCityOnPaperTellsItsAge(String language, String words) {
        open(PageKinds.longest("city", language));
        assertThat(visit.page().locator(".printed").innerText().replace('\u00a0', ' '))
                .contains(words);
        assertThat(sheets()).isBetween(1L, 8L);
    }

    @ParameterizedTest
    @CsvSource({"pl, Opublikowano|Zaktualizowano", "en, Published|Updated", "uk, Опубліковано|Оновлено"})
    void anArticleOnPaperTellsItsDateAndTheAddressesOfItsSources(String language, String words) {
        open(PageKinds.longest("article", language));
        assertThat(visit.page().locator(".printed").innerText()).containsPattern("(" + words + "): \\d");
        assertThat(visit.lines("""
                        [...document.querySelectorAll('.sources a')]
                          .filter(link => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')))
                          .map(link => link.outerHTML)""")).isEmpty();
        assertThat(sheets()).isBetween(1L, 6L);
    }

    /** Headings have 12 points and more, texts 10 or so; the number of the sheet stands below 40 points. */
    private static void assertThatNoHeadingStandsAlone(String path) {
        visit.page().evaluate(DRAWINGS_AS_TEXTS);
        List<List<PrintedSheets.Text>> sheets =
                PrintedSheets.of(visit.page().pdf(new Page.PdfOptions().setFormat("A4")));
        assertThat(sheets.stream().mapToInt(List::size).sum()).as(path).isGreaterThan(10);
        for (List<PrintedSheets.Text> sheet : sheets.subList(0, sheets.size() - 1)) {
            List<PrintedSheets.Text> texts =
                    sheet.stream().filter(text -> text.y() > 40).toList();
            double lowest = texts.isEmpty() ? 0 : texts.get(0).y();
            assertThat(texts.stream().filter(text -> text.y() < lowest + 2))
                    .as("foot of sheet " + (sheets.indexOf(sheet) + 1) + " of " + path)
                    .anyMatch(text -> text.size() < 11.9);
        }
    }

    private static void open(String path) {
        visit.open(path);
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    /** How many sheets of A4 the page takes. */
    private static long sheets() {
        byte[] pdf = visit.page().pdf(new Page.PdfOptions().setFormat("A4"));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
