package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page shows on one screen: the bar at its top, its heading, and answers without scrolling far. */
class ScreensIT {
    private static final int HIGHEST_BAR = 64;
    private static final String BOTTOM = "part => document.querySelector(part).getBoundingClientRect().bottom";
    private static final String TOP = "part => document.querySelector(part).getBoundingClientRect().top";
    private static final String HEIGHT = "part => document.querySelector(part).getBoundingClientRect().height";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inLanguagesByTurns")
    void onNarrowScreensThePageBeginsWithOneLowBarAndItsHeadingIsThereAlsoWhenItIsZoomed(String path) {
        visit.open(path);
        for (int width : List.of(320, 390, 640)) {
            visit.page().setViewportSize(width, 900);
            assertThat(number(visit.page(), HEIGHT, ".masthead"))
                    .as(path + " at " + width + " px")
                    .isBetween(44.0, (double) HIGHEST_BAR);
        }
        visit.page().setViewportSize(320, 256); // a screen of 1280 × 1024 px at 400 % (WCAG 1.4.10)
        List<String> lines = visit.lines("""
                (() => {
                  const range = document.createRange();
                  range.selectNodeContents(document.querySelector('h1'));
                  return [...range.getClientRects()].map(line => line.bottom);
                })()""");
        assertThat(Double.parseDouble(lines.get(0))).as(path).isLessThan(256);
    }

    @ParameterizedTest
    @CsvSource({"pl/, 320", "en/cities/lviv/, 390", "uk/novyny/, 640"})
    void theMenuOpensOverTheBarAndClosesWithItsButton(String path, int width) {
        visit.open(path);
        Page page = visit.page();
        page.setViewportSize(width, 700);
        assertThat(page.locator("nav.menu").isVisible()).isFalse();

        page.locator(".masthead .unfold").click();
        assertThat(page.locator("nav.menu a").first().isVisible()).isTrue();
        assertThat(page.locator("nav.languages a").first().isVisible()).isTrue();
        assertThat(Chromium.violationsIn(page, ".masthead")).as(path).isEmpty();
        assertThat(number(page, "() => document.documentElement.scrollWidth", ""))
                .isEqualTo(width);

        page.locator(".masthead .fold").click();
        assertThat(page.locator("nav.menu").isVisible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {768, 1024, 1440})
    void onWiderScreensNothingHidesTheSearchOrTheSections(int width) {
        visit.open("uk/");
        Page page = visit.page();
        page.setViewportSize(width, 900);
        assertThat(visit.lines("""
                        [...document.querySelectorAll('#site-find, nav.menu a, nav.languages a')].filter(way => {
                          const { left, top, width, height } = way.getBoundingClientRect();
                          return [0.02, 0.5, 0.98].some(share => !way.contains(document.elementFromPoint(left + width * share, top + height / 2)));
                        }).map(way => way.outerHTML)""")).isEmpty();
        assertThat(number(page, HEIGHT, ".masthead")).isLessThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl/miasta/", "en/cities/", "uk/mista/"})
    void theListOfCitiesTakesOneLineACityOnAPhone(String path) {
        visit.open(path);
        Page page = visit.page();
        page.setViewportSize(390, 844);
        assertThat(number(page, "() => document.documentElement.scrollHeight", ""))
                .as(path)
                .isLessThanOrEqualTo(2500);
        assertThat(visit.lines("""
                        [...document.querySelectorAll('tbody tr:not(.group)')].filter(row => {
                          const shown = [...row.cells].filter(cell => cell.checkVisibility());
                          return shown.length !== 4 || Math.abs(shown[0].getBoundingClientRect().top - shown[3].getBoundingClientRect().top) > 6;
                        }).map(row => row.textContent)""")).as(path).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl/", "en/", "uk/"})
    void allCitiesByCountryAreOnOneScreenOfADesk(String path) {
        visit.open(path);
        assertThat(visit.page().locator(".gazetteer li li").count()).isEqualTo(32);
        assertThat(number(visit.page(), HEIGHT, "#site-countries")).as(path).isLessThan(900);
    }

    @ParameterizedTest
    @CsvSource({"pl/, 1440", "en/, 1024", "uk/, 390"})
    void titleFiguresAndMapOpenTheFirstPage(String path, int width) {
        visit.open(path);
        Page page = visit.page();
        page.setViewportSize(width, 900);
        for (String part : List.of("h1", ".figures")) {
            assertThat(number(page, BOTTOM, part)).as(path + " " + part).isBetween(1.0, 900.0);
        }
        assertThat(number(page, TOP, ".opening .map")).as(path).isBetween(1.0, 900.0);
    }

    /** The first sentence about a city, and what is done together, come before facts and sources. */
    @Test
    void aCityBeginsWithWhatItIsAboutAndKeepsItsSourcesBack() {
        visit.open("en/cities/kryvyi-rih/");
        Page page = visit.page();
        page.setViewportSize(390, 844);
        assertThat(number(page, TOP, ".prose")).isLessThan(1700);
        assertThat(visit.lines("""
                        [...document.querySelectorAll('h1, main .section > h2')].map(heading => heading.textContent)"""))
                .startsWith("Kryvyi Rih", "About the city", "News", "Agreement")
                .endsWith("Sources");
        assertThat(page.locator(".disagreements").count()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void aButtonOpensTheSourcesOfAFactAndEscapeClosesThem(int width) {
        visit.open("pl/miasta/krzywy-rog/");
        Page page = visit.page();
        page.setViewportSize(width, 900);
        page.locator(".note button").nth(1).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".note-sheet:visible").count()).isEqualTo(1);
        assertThat(visit.lines("""
                        [document.querySelector('.note-sheet:popover-open')].map(sheet => sheet.getBoundingClientRect())
                          .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
                          .map(box => JSON.stringify(box))""")).isEmpty();
        assertThat(Chromium.violationsIn(page, ".note-sheet:popover-open")).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator(".note-sheet:visible").count()).isZero();
        assertThat(page.evaluate("document.activeElement.closest('.note') !== null"))
                .isEqualTo(true);
    }

    /** A portrait as tall as a tower fits into the window as well. */
    @Test
    void picturesAreNeverTallerThanTheWindow() {
        try (Page page =
                visit.otherPage(new NewPageOptions().setBypassCSP(true).setReducedMotion(ReducedMotion.REDUCE))) {
            page.navigate(visit.address("en/news/"));
            page.setContent(page.content().replaceFirst("<main[^>]*>", """
                    <main><article><div class="report section"><div class="story">
                    <figure class="picture"><img width="300" height="900" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='300' height='900'/>" alt=""></figure>
                    <div class="prose"><p><img width="300" height="900" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='300' height='900'/>" alt=""></p></div>
                    </div></div></article>
                    """));
            for (int width : List.of(390, 1440)) {
                page.setViewportSize(width, 600);
                assertThat(Visit.lines(page, """
                                [...document.querySelectorAll('.story img')].map(picture => picture.getBoundingClientRect())
                                  .filter(({ width, height }) => height > innerHeight * 0.8 + 1 || Math.abs(height / width - 3) > 0.05)
                                  .map(box => JSON.stringify(box))""")).isEmpty();
            }
        }
    }

    private static double number(Page page, String script, String part) {
        return ((Number) page.evaluate(script, part)).doubleValue();
    }
}
