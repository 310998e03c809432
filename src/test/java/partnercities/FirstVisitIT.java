package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who comes for the first time has to load, and what they see meanwhile. */
class FirstVisitIT {
    private static final int KILOBYTE = 1000;
    /** Half of what counts as good (Cumulative Layout Shift below 0.1): a line of a heading may break elsewhere. */
    private static final double GOOD_SHIFT = 0.05;
    /** In percent; what moves out of sight is no shift to a browser, but is to whoever has scrolled there. */
    private static final double MOST_GROWTH = 3;

    private static final String LENGTH = "[\\d.]+%?";
    private static final String FONTS = "document.fonts.ready.then(() => document.fonts.status)";
    private static final String FONT_FILES = "**/*.woff2";
    private static final String SCRIPT_FILES = "**/*.js";
    private static final Set<String> ASKED = new TreeSet<>();
    private static final String PARSED = """
            document.readyState === 'loading'
              && new Promise(parsed => document.addEventListener('readystatechange', parsed, { once: true }))""";
    private static final String NEXT_PICTURE =
            "new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";
    private static final String OBSERVER = """
            window.shift = 0;
            const add = shifts => shifts.forEach(shift => window.shift += shift.value);
            const observer = new PerformanceObserver(list => add(list.getEntries()));
            observer.observe({ type: 'layout-shift', buffered: true });
            window.shifted = () => { add(observer.takeRecords()); return window.shift; };""";

    @RegisterExtension
    static final Visit visit = Visit.toRealSite();

    /** It notes what it asks for, and keeps nothing for the next page, as tests answer it. */
    @SuppressWarnings("NullAway.Init")
    private static Page unprepared;

    /** Fonts and scripts come to it when a test lets them, and it measures what they move. */
    @SuppressWarnings("NullAway.Init")
    private static Page slow;

    @BeforeAll
    static void openABrowserToWhichFilesComeLate() {
        slow = visit.otherPage(new NewPageOptions());
        slow.addInitScript(OBSERVER);
    }

    @BeforeAll
    static void openABrowserThatIsNotToldWhatToFetch() {
        unprepared = visit.otherPage(new NewPageOptions().setReducedMotion(ReducedMotion.REDUCE));
        unprepared.onRequest(request -> ASKED.add(request.url()));
        unprepared.route(
                Pattern.compile("/$|\\.html$"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(route.fetch().text().replaceAll("<link rel=\"preload\"[^>]*>", ""))));
    }

    @ParameterizedTest
    @CsvSource({
        "pl/, 100", "en/, 100", "uk/, 100", "pl/miasta/krzywy-rog/, 60", "en/cities/kryvyi-rih/, 60",
        "uk/mista/kryvyi-rih/, 60", "en/cities/, 60", "en/agreements/, 60", "en/timeline/, 60", "en/news/, 60",
        "en/records/, 60"
    })
    void aPageIsLight(String path, int kilobytes) {
        visit.load(path);
        visit.page().evaluate(FONTS);

        assertThat(weight(file -> !file.endsWith(".woff2")))
                .as(path + ": " + visit.weights())
                .isBetween(1, kilobytes * KILOBYTE);
        assertThat(weight(file -> file.endsWith(".css"))).as("style of " + path).isBetween(1, 20 * KILOBYTE);
        assertThat(weight(file -> file.endsWith(".js")))
                .as("scripts of " + path)
                .isBetween(0, 15 * KILOBYTE);
        assertThat(weight(file -> file.endsWith(".woff2")))
                .as("fonts of " + path)
                .isBetween(1, 150 * KILOBYTE);
    }

    @ParameterizedTest
    @CsvSource({"pl, pl/szukaj/", "en, en/search/", "uk, uk/poshuk/"})
    void theIndexOfTheSearchIsSmallAndOnlyItsPageLoadsIt(String language, String path) {
        visit.load(path + "?q=lublin");
        visit.page().waitForSelector("#site-results li");
        assertThat(weight(file -> file.contains("search-" + language))).isBetween(1, 200 * KILOBYTE);

        visit.load(language + "/");
        visit.page().waitForLoadState();
        assertThat(visit.weights().keySet()).noneMatch(file -> file.contains("search") || file.contains("minisearch"));
    }

    /** What browsers are told to fetch before the style sheet has come, they would have fetched without that. */
    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inLanguagesByTurns")
    void onlyFontsThatThePageNeedsAreAskedForAtOnce(String path) {
        ASKED.clear();
        unprepared.navigate(visit.address(path));
        unprepared.evaluate(FONTS);

        assertThat(ASKED).anyMatch(file -> file.endsWith(".woff2"));
        assertThat(RealSite.get().page(path).select("link[rel=preload]"))
                .hasSizeGreaterThan(1)
                .allMatch(link -> ASKED.stream().anyMatch(font -> font.endsWith(link.attr("href"))));
    }

    /** Maps write the names of countries in italics. */
    @ParameterizedTest
    @CsvSource({
        "en/, sans-latin sans-latin-italic serif-latin names, cyrillic",
        "uk/, sans-latin sans-cyrillic sans-cyrillic-italic serif-latin serif-cyrillic names, serif-latin-ext",
        "en/agreements/, sans-latin serif-latin, italic"
    })
    void lettersAndWeightsThatAPageDoesNotHaveAreNotLoaded(String path, String needed, String needless) {
        visit.load(path);
        visit.page().evaluate(FONTS);

        assertThat(visit.weights().keySet().stream()
                        .filter(file -> file.endsWith(".woff2"))
                        .map(file -> file.replaceAll("assets/fonts/([^.]+)\\..*", "$1")))
                .contains(needed.split(" "))
                .noneMatch(font -> font.contains(needless))
                .noneMatch(font -> font.contains("latin-rest"))
                .noneMatch(font -> font.contains("regular"));
    }

    /** Wherever the letters of the partners' languages stand, they are of one font. */
    @ParameterizedTest
    @ValueSource(strings = {"Partner Cities Serif", "Partner Cities Sans"})
    void theFontsHaveTheLettersOfAllPartners(String family) {
        visit.load("en/");

        assertThat(visit.page().evaluate("""
                        async family => {
                          const letters = 'ĄąĆćĘęŁłŃńÓóŚśŹźŻż ҐґЄєІіЇї’ ȘșȚțÂâĂă ŐőŰűÁá ĖėĮįŠšŲųŪūŽžČč ĞğİıŞş ÄäÖöÜüß Ññ Çç Řř';
                          const faces = await document.fonts.load(`600 20px "${family}"`, letters);
                          const has = letter => faces.some(face => face.unicodeRange.split(',').some(range => {
                            const [from, to] = range.trim().slice(2).split('-').map(code => parseInt(code, 16));
                            return letter.codePointAt(0) >= from && letter.codePointAt(0) <= (to ?? from);
                          }));
                          return [...letters].filter(letter => !has(letter)).concat(
                            faces.filter(face => face.status !== 'loaded').map(face => face.unicodeRange));
                        }""", family)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "pl/, 1440",
        "pl/, 320",
        "en/, 1440",
        "uk/, 1440",
        "uk/, 320",
        "pl/miasta/krzywy-rog/, 1440",
        "uk/mista/kryvyi-rih/, 320",
        "en/cities/kryvyi-rih/, 1440",
        "pl/aktualnosci/, 1440",
        "en/agreements/, 1440"
    })
    void nothingJumpsWhenTheFontsArrive(String path, int width) {
        List<Route> held = new ArrayList<>();
        slow.navigate("about:blank");
        slow.setViewportSize(width, 900);
        slow.route(FONT_FILES, held::add);
        slow.navigate(visit.address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        slow.evaluate(NEXT_PICTURE);
        assertThat(held).as("fonts that are still to come").isNotEmpty();

        double before = height(slow);
        letThrough(slow, FONT_FILES, held);
        slow.evaluate(FONTS);
        slow.evaluate(NEXT_PICTURE);

        assertThat(shifted(slow)).as(path).isLessThan(GOOD_SHIFT);
        assertThat(height(slow)).as("height of " + path).isCloseTo(before, Percentage.withPercentage(MOST_GROWTH));
    }

    /** Forms and the map that can be moved stand where their room was kept. Only fonts, which come between, may move a line. */
    @ParameterizedTest
    @CsvSource({"en/map/, 1440", "uk/mapa/, 768", "pl/mapa/, 320", "en/search/, 1440", "pl/szukaj/, 320"})
    void nothingJumpsWhenTheScriptsCome(String path, int width) {
        List<Route> fonts = new ArrayList<>();
        List<Route> scripts = new ArrayList<>();
        slow.navigate("about:blank");
        slow.setViewportSize(width, 900);
        slow.route(FONT_FILES, fonts::add);
        slow.route(SCRIPT_FILES, scripts::add);
        slow.navigate(visit.address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        slow.evaluate(PARSED);
        slow.evaluate(NEXT_PICTURE);
        assertThat(shifted(slow)).as(path).isZero();

        letThrough(slow, FONT_FILES, fonts);
        slow.evaluate(FONTS);
        slow.evaluate(NEXT_PICTURE);
        double byFonts = shifted(slow);
        assertThat(byFonts).as(path + ", with its fonts").isLessThan(GOOD_SHIFT);

        slow.waitForCondition(() -> !scripts.isEmpty()); // browsers ask for them last
        letThrough(slow, SCRIPT_FILES, scripts);
        slow.waitForLoadState();
        Visit.awaitMap(slow);
        slow.evaluate(NEXT_PICTURE);
        assertThat(shifted(slow) - byFonts).as(path + ", with its scripts").isZero();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 0", "DARK, 1"})
    void theBrowsersBarHasTheColourOfThePaper(ColorScheme scheme, int theme) {
        visit.load("en/");
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));

        List<?> colours = (List<?>) visit.page().evaluate("""
                theme => {
                  const pixel = document.createElement('canvas').getContext('2d');
                  return [document.querySelectorAll('meta[name=theme-color]')[theme].content,
                    getComputedStyle(document.documentElement).backgroundColor].map(colour => {
                      pixel.fillStyle = colour;
                      pixel.fillRect(0, 0, 1, 1);
                      return [...pixel.getImageData(0, 0, 1, 1).data].join(' ');
                    });
                }""", theme);
        assertThat(colours.get(0)).isEqualTo(colours.get(1));
    }

    @Test
    void picturesKeepTheirPlaceUntilTheyAreThere() {
        RealSite.get().pages().forEach((path, page) -> assertThat(
                        page.select("img, svg").not("svg svg"))
                .as(path)
                .allMatch(picture -> picture.attr("width").matches(LENGTH)
                        && picture.attr("height").matches(LENGTH)));
    }

    private static void letThrough(Page page, String files, List<Route> held) {
        page.unroute(files);
        held.forEach(Route::resume);
    }

    private static double shifted(Page page) {
        return ((Number) page.evaluate("window.shifted()")).doubleValue();
    }

    private static double height(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue();
    }

    private static int weight(Predicate<String> of) {
        return visit.weights().entrySet().stream()
                .filter(file -> of.test(file.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
