package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People read with larger letters (WCAG 1.4.4) or with more room between letters, words and lines (1.4.12). */
class LargeLettersIT {
    private static final int HEIGHT = 900;
    private static final String SPACING = """
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
            p { margin-block-end: 2em !important; }""";
    /** What is too wide, cut off or overprinted. */
    private static final String LOST = """
            () => {
              const name = element => element.outerHTML.replace(/\\s+/g, ' ').slice(0, 160);
              const shown = element => element.checkVisibility({ visibilityProperty: true })
                && getComputedStyle(element).clipPath !== 'inset(50%)'
                && !element.closest('.hidden, .skip, svg, template, .rows thead')
                && !(element.closest('details:not([open])') && !element.closest('summary'));
              const all = [...document.querySelectorAll('body *')].filter(shown);
              const wide = document.documentElement.scrollWidth > innerWidth
                ? ['page is ' + document.documentElement.scrollWidth + ' wide', ...all.filter(element =>
                    element.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map(name)] : [];
              const cut = all.filter(element => {
                const { overflowX, overflowY } = getComputedStyle(element);
                return element.textContent.trim() && !element.closest('.sheet, .pin')
                  && (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1
                    || ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1);
              }).filter(element => !element.matches('.opening')).map(element => 'cut off: ' + name(element));
              const beyond = [...document.querySelectorAll('.opening *')].filter(shown)
                .filter(element => element.getBoundingClientRect().right > innerWidth + 1).map(element => 'cut off: ' + name(element));
              const texts = all.filter(element => element.closest('.masthead, .opening, .breadcrumb')
                && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
              const lines = element => [...element.childNodes].filter(node => node.nodeType === 3 && node.data.trim()).flatMap(node => {
                const range = document.createRange();
                range.selectNodeContents(node);
                const size = parseFloat(getComputedStyle(element).fontSize);
                // of each line what small letters take, since line boxes may overlap where letters do not
                return [...range.getClientRects()].map(({ left, right, top, bottom }) => {
                  const middle = (top + bottom) / 2;
                  return { left, right, top: middle - size * 0.3, bottom: middle + size * 0.3 };
                });
              });
              const boxes = texts.flatMap(element => lines(element).map(box => ({ element, box })));
              const overprinted = boxes.flatMap((one, place) => boxes.slice(place + 1)
                .filter(other => one.element !== other.element
                  && one.box.left < other.box.right - 1 && other.box.left < one.box.right - 1
                  && one.box.top < other.box.bottom - 1 && other.box.top < one.box.bottom - 1)
                .map(other => 'overprinted: ' + name(one.element) + ' and ' + name(other.element)));
              return [...new Set([...wide, ...cut, ...beyond, ...overprinted])].slice(0, 6);
            }""";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    @SuppressWarnings("NullAway.Init")
    private static Page page;

    @SuppressWarnings("NullAway.Init")
    private static CDPSession settings;

    /** Whose reader may have a style sheet of their own, which no site forbids. */
    @BeforeAll
    static void openABrowser() {
        page = visit.otherPage(new NewPageOptions().setBypassCSP(true).setReducedMotion(ReducedMotion.REDUCE));
        settings = page.context().newCDPSession(page);
    }

    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inLanguagesByTurns")
    void lettersOfTwiceTheSizeAndMoreRoomBetweenLettersWordsAndLinesLoseNothing(String path) {
        assertNothingIsLostByLargeLettersAndMoreRoom(path);
    }

    /** Only {@code mvn verify -P thorough} asks. */
    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inEveryLanguage")
    void inEveryLanguageLargeLettersAndMoreRoomLoseNothing(String path) {
        assertNothingIsLostByLargeLettersAndMoreRoom(path);
    }

    private static void assertNothingIsLostByLargeLettersAndMoreRoom(String path) {
        chooseSizes(32, 26);
        page.navigate(visit.address(path));
        assertSize("32px");
        assertNothingIsLost("large letters", path, 640, 1280);

        chooseSizes(16, 13);
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACING));
        assertSize("16px");
        assertNothingIsLost("more room", path, 320, 1280);
    }

    /** In the settings of the browser. */
    private static void chooseSizes(int standard, int fixed) {
        settings.send(
                "Page.setFontSizes",
                JsonParser.parseString("{fontSizes: {standard: %d, fixed: %d}}".formatted(standard, fixed))
                        .getAsJsonObject());
    }

    private static void assertSize(String size) {
        assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
                .isEqualTo(size);
    }

    private static void assertNothingIsLost(String how, String path, int... widths) {
        for (int width : widths) {
            page.setViewportSize(width, HEIGHT);
            assertThat(Visit.lines(page, LOST))
                    .as(path + " with " + how + " at " + width + " px")
                    .isEmpty();
        }
    }
}
