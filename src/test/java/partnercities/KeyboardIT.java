package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** People who have a keyboard and no mouse walk through every kind of page. */
class KeyboardIT {
    /**
     * Notes what can be reached, with its look while it has no focus; and what is wrong with an element at the moment at which it gets
     * the focus. Its place in the document comes first.
     */
    private static final String PREPARE = """
            () => {
              window.look = element => {
                const style = getComputedStyle(element);
                return [style.outlineStyle === 'none' ? 'none' : style.outlineStyle + style.outlineWidth + style.outlineColor,
                  style.boxShadow, style.borderColor, style.backgroundColor].join();
              };
              const inTabs = element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true })
                && (!element.closest('details:not([open])') || element.matches('details:not([open]) > summary'));
              window.expected = [...document.querySelectorAll('a[href], button, input, summary, [tabindex]')].filter(inTabs);
              window.looks = new Map(expected.map(element => [element,
                [element, ...element.querySelectorAll('*')].map(look).join(';')]));
              window.found = [];
              document.addEventListener('focusin', () => found.push(judged(document.activeElement)));
              const judged = element => {
                const place = expected.indexOf(element);
                const name = element.outerHTML.slice(0, 140);
                if (place < 0) {
                  return [place, 'not expected: ' + name];
                }
                const wrong = [];
                const boxes = [...element.getClientRects()].filter(box => box.width > 1 && box.height > 1);
                const seen = boxes.filter(box => box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight);
                if (seen.length === 0) {
                  wrong.push('not to be seen');
                }
                const points = seen.flatMap(box => [[0.5, 0.5], [0.1, 0.2], [0.9, 0.8], [0.1, 0.8], [0.9, 0.2]]
                  .map(([x, y]) => [box.left + x * box.width, box.top + y * box.height]));
                const hits = points.map(([x, y]) => document.elementFromPoint(x, y)).filter(hit => hit);
                const open = hits.filter(hit => element.contains(hit) || hit.contains(element));
                if (seen.length > 0 && open.length === 0) {
                  wrong.push('covered by ' + (hits[0] ?? document.body).outerHTML.slice(0, 80));
                }
                if (looks.get(element) === [element, ...element.querySelectorAll('*')].map(look).join(';')
                    && !(element instanceof SVGElement)) {
                  wrong.push('focus is not to be seen');
                }
                return [place, wrong.length ? wrong.join(', ') + ': ' + name : ''];
              };
              return expected.length;
            }""";
    /** Notes marks on the map that get the focus, and which of them are not wholly in sight then; and again on request. */
    private static final String WATCH_MARKS = """
            () => {
              window.marks = new Set();
              window.hidden = [];
              window.note = () => {
                const mark = document.activeElement.closest('.pin');
                if (mark) {
                  marks.add(mark);
                  const { left, top, right, bottom } = mark.getBoundingClientRect();
                  const sheet = document.querySelector('.sheet').getBoundingClientRect();
                  if (left < sheet.left || top < sheet.top || right > sheet.right || bottom > sheet.bottom || top < 0 || bottom > innerHeight) {
                    hidden.push([mark.dataset.cities ?? mark.dataset.city, left, top, right, bottom].join(' '));
                  }
                }
              };
              document.addEventListener('focusin', note);
            }""";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    /** WCAG 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7 and 2.4.11. */
    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inLanguagesByTurns")
    void theWalkBeginsAtTheSkipLinkAndComesByEverythingOnceInItsOrderAndToTheEnd(String path) {
        open(path);
        Page page = visit.page();
        int expected = ((Number) page.evaluate(PREPARE)).intValue();
        assertThat(expected).isGreaterThan(10);

        for (int step = 0; step <= expected; step++) {
            page.keyboard().press("Tab");
        }
        List<Integer> places = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Object found : (List<?>) page.evaluate("found")) {
            List<?> placeAndFault = (List<?>) found;
            int place = (Integer) placeAndFault.get(0);
            if (places.contains(place)) { // the beginning again, behind the end
                break;
            }
            places.add(place);
            if (!placeAndFault.get(1).equals("")) {
                wrong.add(placeAndFault.get(1).toString());
            }
        }
        assertThat(wrong).as(path).isEmpty();
        assertThat(places).as(path).isSorted().hasSize(expected);

        assertThat(page.evaluate("expected[0].getAttribute('href')")).as(path).isEqualTo("#site-content");
        page.evaluate("expected[0].focus()");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                .as("after the skip link of " + path + ", focus is on "
                        + page.evaluate("document.activeElement.outerHTML"))
                .isEqualTo(true);
    }

    /** WCAG 2.4.11 and 2.4.12, also when most marks lie beyond the map's edges and a part of the map beyond the screen's. */
    @ParameterizedTest
    @CsvSource({"REDUCE, 1280, 720, 300", "NO_PREFERENCE, 1280, 720, -200", "NO_PREFERENCE, 320, 256, 100"})
    void aMarkIsInSightAsItGetsTheFocusAndWhenTheMapIsEnlarged(ReducedMotion motion, int width, int height, int top) {
        try (Page page =
                visit.otherPage(new NewPageOptions().setReducedMotion(motion).setViewportSize(width, height))) {
            page.navigate(visit.address(Visit.MAP));
            Visit.awaitMap(page);
            // the map goes on being animated, but the page is scrolled at once
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            page.evaluate(WATCH_MARKS);
            page.locator(".sheet").focus();
            page.keyboard().press("Tab");
            for (int turn = 0; turn < 3; turn++) {
                page.evaluate("document.querySelector('[data-do=zoom-in]').click()");
                page.evaluate("new Promise(requestAnimationFrame)"); // with which Leaflet begins
                page.waitForFunction("() => mapIsAtRest()");
                page.evaluate("note()");
            }
            do {
                page.evaluate("""
                        top => scrollTo(0, scrollY + document.querySelector('.sheet').getBoundingClientRect().top - top)""", top);
                page.keyboard().press("Tab");
            } while (page.locator(".sheet .pin:focus").count() > 0);

            assertThat(page.evaluate("hidden")).isEqualTo(List.of());
            assertThat((Integer) page.evaluate("marks.size")).isGreaterThan(25);
        }
    }

    @Test
    void menuLanguagesAndSearchObeyTheKeyboard() {
        open("pl/index.html");
        Page page = visit.page();
        page.locator("nav.languages a[lang=en]").focus();
        page.keyboard().press("Enter");
        page.waitForURL(visit.address("en/"));

        page.locator("nav.menu a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(visit.address("en/cities/"));

        page.locator("#site-find").focus();
        page.keyboard().type("Lviv");
        page.keyboard().press("Enter");
        page.waitForURL(visit.address("en/search/") + "?q=Lviv");
        page.waitForSelector("#site-results a[href$='/en/cities/lviv/']");
    }

    @Test
    void aFilterOfTheMapOpensIsSetAndClosesByKeys() {
        visit.openMap(Visit.MAP);
        Page page = visit.page();
        page.locator(".facet summary").first().focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(page.locator("#site-filter :checked").count()).isEqualTo(1);
        page.keyboard().press("Escape");
        assertThat(page.locator(".facet[open]").count()).isZero();
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
    }

    /** On a screen as high as a laptop's. */
    private static void open(String path) {
        visit.page().setViewportSize(1280, 720);
        visit.load(path);
        visit.awaitMap();
    }
}
