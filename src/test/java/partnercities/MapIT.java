package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citizens look at the map: whatever their device, colours and senses, and at little cost. */
class MapIT {
    private static final int MOST_BYTES = 150_000;
    private static final String LVIV = ".pin[data-city=lviv]";

    @RegisterExtension
    static final Visit visit = Visit.toRealSite();

    @SuppressWarnings("NullAway.Init")
    private static Page page;

    @BeforeAll
    static void start() {
        page = visit.page();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl/mapa/", "en/map/", "uk/mapa/"})
    void allThatThePageLoadsIsLightAndFromItsHostAndAllowed(String path) {
        visit.openMap(path);

        Map<String, Integer> weights = visit.weights();
        assertThat(weights.keySet())
                .anyMatch(file -> file.contains("coasts.") && file.endsWith(".json"))
                .anyMatch(file -> file.contains("leaflet"));
        assertThat(weights.entrySet().stream()
                        .filter(file -> !file.getKey().endsWith(".woff2"))
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .as(weights.toString())
                .isLessThanOrEqualTo(MOST_BYTES);

        page.locator("[data-do=zoom-in]").click();
        visit.enlarge("lviv");
        page.locator(LVIV).press("Enter");
        page.locator("#site-search").fill("a");
        assertThat(visit.hosts()).hasSize(1);
        assertThat(visit.complaints()).isEmpty();
        assertThat(page.locator("main [style*=expression], main style, main script")
                        .count())
                .isZero();
    }

    @Test
    void theKeyboardAloneReachesEveryCityAndEveryFilter() {
        visit.openMap(Visit.MAP);
        Set<String> expected = new LinkedHashSet<>(strings("""
                [...document.querySelectorAll('#site-filter input, .pin[data-city]:not(.crowded), .crowd, .controls button, .places a')].map(nameOf)"""));
        assertThat(expected).hasSizeGreaterThan(32 + 7 + 6);
        Set<String> reached = new LinkedHashSet<>();
        for (int i = 0; i < 2 * expected.size() && !reached.containsAll(expected); i++) {
            page.keyboard().press("Tab");
            List<String> focused =
                    strings("[nameOf(document.activeElement), %s, document.activeElement.matches('.facet > summary')]"
                            .formatted(IS_IN_VIEW));
            reached.add(focused.get(0));
            assertThat(focused.get(1)).as("in view: " + focused.get(0)).isEqualTo("true");
            if (focused.get(2).equals("true")) {
                page.keyboard().press("Enter");
            }
        }
        assertThat(reached).containsAll(expected);
        assertThat(strings("[...document.querySelectorAll('.pin[data-city]')].map(pin => pin.dataset.city)"))
                .as("the order of the marks is that of the list")
                .isEqualTo(strings("[...document.querySelectorAll('.places > li')].map(entry => entry.dataset.city)"));
    }

    @Test
    void marksThatWouldCoverEachOtherAreOneThatOpens() {
        visit.openMap(Visit.MAP);
        List<String> cities = strings("[...document.querySelectorAll('.pin.crowded')].map(pin => pin.dataset.city)");
        assertThat(cities).contains("lutsk", "rivne").doesNotContain("jiaozuo");
        Locator crowd = page.locator(".crowd[data-cities~=lutsk]");
        assertThat(crowd.innerText())
                .isEqualTo(Integer.toString(crowd.getAttribute("data-cities").split(" ").length));
        assertThat(crowd.getAttribute("aria-label"))
                .as("begins with what is seen (WCAG 2.5.3)")
                .matches(crowd.innerText() + " cities: .*Lutsk.*Rivne.*\\. Zoom in");
        assertThat(page.locator(".sheet [title], .controls [title]").count()).isZero();

        for (String city : cities) {
            visit.beginAgain();
            assertThat(page.locator(".crowded[data-city=" + city + "]").count())
                    .as(city)
                    .isOne();
            visit.enlarge(city);
            assertThat(isOnSheet(".pin[data-city=" + city + "]")).as(city).isTrue();
            assertThat(page.evaluate("document.activeElement.matches('.pin:not(.crowded)')"))
                    .as("the focus stays on the map, after " + city)
                    .isEqualTo(true);
        }
    }

    @Test
    void citiesAtTheSamePlaceShareACard() {
        page.route("**/en/map/", route -> {
            APIResponse answer = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text()
                            .replaceAll(
                                    "(data-city=\"(?:lviv|lutsk)\") data-latitude=\"[^\"]*\" data-longitude=\"[^\"]*\"",
                                    "$1 data-latitude=\"50\" data-longitude=\"24\"")));
        });
        visit.openMap(Visit.MAP);
        page.unroute("**/en/map/");
        Locator crowd = page.locator(".crowd[data-cities~=lutsk]");
        for (int turn = 0; turn < 20 && page.locator("[role=dialog]").count() == 0; turn++) {
            crowd.press("Enter");
        }
        assertThat(strings("[...document.querySelectorAll('[role=dialog] a')].map(link => link.textContent)"))
                .contains("Lutsk", "Lviv");
        page.keyboard().press("Escape");
        assertThat(page.evaluate("document.activeElement.dataset.cities")).isEqualTo("lutsk lviv");
    }

    private static final String IS_IN_VIEW = """
            (() => {
              const focused = document.activeElement;
              const { left, top, right, bottom, width } = focused.getBoundingClientRect();
              const frame = focused.matches('.pin')
                ? focused.closest('.sheet').getBoundingClientRect()
                : { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
              return width > 0 && left < frame.right && right > frame.left && top < frame.bottom && bottom > frame.top
                && top < innerHeight && bottom > 0;
            })()""";

    @Test
    void aMarkOpensACardThatGivesTheFocusBack() {
        visit.openMap(Visit.MAP);
        visit.enlarge("lviv");
        Locator pin = page.locator(LVIV);
        assertThat(pin.getAttribute("role")).isEqualTo("button");
        assertThat(pin.getAttribute("aria-label").replace('\u00a0', ' '))
                .isEqualTo("Lviv, Ukraine, 188 km, to the south-east");
        for (String key : List.of("Enter", " ")) {
            pin.press(key);
            Locator card = page.locator("[role=dialog]");
            assertThat(card.getAttribute("aria-label")).isEqualTo("Lviv");
            assertThat(card.innerText()).contains("Ukraine", "188", "since", "In force");
            assertThat(card.locator("img.flag").count()).isOne();
            assertThat(card.locator(".summary").innerText()).isNotBlank();
            assertThat(pin.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(page.evaluate("document.activeElement.pathname")).isEqualTo("/partner-cities/en/cities/lviv/");

            page.keyboard().press("Escape");
            assertThat(card.count()).isZero();
            assertThat(pin.getAttribute("aria-expanded")).isEqualTo("false");
            assertThat(page.evaluate("document.activeElement.dataset.city")).isEqualTo("lviv");
        }

        pin.click();
        page.locator("[role=dialog] button").click();
        assertThat(page.evaluate("document.activeElement.dataset.city")).isEqualTo("lviv");
        pin.click();
        page.locator("[role=dialog] a").press("Enter");
        page.waitForURL("**/en/cities/lviv/");
    }

    @Test
    void theListAndTheMapShowWhatTheOtherPointsAt() {
        visit.openMap(Visit.MAP);
        visit.enlarge("lviv");
        Locator entry = page.locator("#site-place-lviv");
        Locator pin = page.locator(LVIV);

        entry.hover();
        assertLit(true);
        page.locator("h1").hover();
        assertLit(false);
        pin.hover();
        assertLit(true);
        page.locator("h1").hover();
        assertLit(false);
        // focus scrolls the page, and what comes to lie under the mouse would light up too
        page.mouse().move(0, 0);
        entry.locator("a").focus();
        assertLit(true);
        pin.focus();
        assertLit(true);
        assertThat(page.locator(".lit .name").isVisible()).isTrue();
        page.keyboard().press("Escape");
        assertLit(false);

        // a city beyond the edge comes into the map when its entry is focused, not when it is only pointed at
        assertThat(isOnSheet(".pin[data-city=jiaozuo]")).isFalse();
        page.locator("#site-place-jiaozuo").hover();
        assertThat(isOnSheet(".pin[data-city=jiaozuo]")).isFalse();
        page.locator("#site-place-jiaozuo a").focus();
        assertThat(isOnSheet(".pin[data-city=jiaozuo]")).isTrue();
    }

    @Test
    void theMapShowsAllCitiesAtFirstAndOnRequest() {
        visit.openMap(Visit.MAP);
        assertThat(page.locator(".sheet").evaluate("sheet => sheet.offsetWidth"))
                .as("the whole width")
                .isEqualTo(page.locator(".filter").evaluate("form => form.offsetWidth"));
        assertAllAreOnSheet();
        page.locator("[data-do=zoom-in]").click();
        page.locator("[data-do=zoom-in]").click();
        page.locator("[data-do=whole]").click();
        assertAllAreOnSheet();
    }

    private static void assertAllAreOnSheet() {
        assertThat(strings("[...document.querySelectorAll('.pin[data-city]')].map(isOnSheet)"))
                .hasSize(32)
                .containsOnly("true");
    }

    /** WCAG 2.5.8: 24 pixels are a target of their own. */
    @Test
    void pairsAreSpreadAndOnlyHeapsAreGathered() {
        visit.openMap(Visit.MAP);
        assertThat(
                        strings(
                                "[...document.querySelectorAll('.crowd')].map(crowd => crowd.dataset.cities.split(' ').length)"))
                .isNotEmpty()
                .allMatch(number -> Integer.parseInt(number) > 2);
        assertThat(strings("""
                (() => {
                  const marks = [...document.querySelectorAll('.pin:not(.crowded)')].map(pin => {
                    const { left, top, width, height } = pin.getBoundingClientRect();
                    return { name: nameOf(pin), x: left + width / 2, y: top + height / 2 };
                  });
                  return marks.flatMap((one, index) => marks.slice(index + 1)
                    .filter(other => Math.hypot(other.x - one.x, other.y - one.y) < 24).map(other => one.name + ' ' + other.name));
                })()""")).isEmpty();
        assertThat(page.locator(".tether:visible").count()).isPositive();
    }

    @Test
    void nothingIsWiderThanAPhone() {
        visit.openMap(Visit.MAP);
        visit.onAPhone();
        for (String state : List.of("", "country", "kind", "card")) {
            if (state.equals("card")) {
                visit.enlarge("lviv");
                page.locator(LVIV).press("Enter");
            } else if (!state.isEmpty()) {
                page.locator(".facet:has([name=" + state + "]) summary").click();
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(state)
                    .isEqualTo(Visit.PHONE);
        }
        assertThat(strings("""
                [...document.querySelectorAll('.controls button, .facet summary, #site-search')]
                  .filter(target => target.offsetWidth < 40 || target.offsetHeight < 44).map(nameOf)""")).as("small targets").isEmpty();
    }

    @Test
    void thePageIsAccessibleInEveryState() {
        visit.openMap(Visit.MAP);
        page.locator(".facet:has([name=country]) summary").click();
        page.locator("[name=country][value=UA]").check();
        assertThat(Chromium.violations(page)).as("light, filtered").isEmpty();
        visit.enlarge("lviv");
        page.locator(LVIV).press("Enter");
        visit.inDarkColours();
        assertThat(Chromium.violations(page)).as("dark, with a card").isEmpty();
        visit.onAPhone();
        page.locator("#site-search").fill("nowhere at all");
        assertThat(Chromium.violations(page)).as("dark, nothing found").isEmpty();
    }

    private static void assertLit(boolean lit) {
        for (String element : List.of("#site-place-lviv", LVIV)) {
            assertThat(page.locator(element).evaluate("element => element.classList.contains('lit')"))
                    .as(element)
                    .isEqualTo(lit);
        }
    }

    private static boolean isOnSheet(String pin) {
        return strings("[isOnSheet(document.querySelector('" + pin + "'))]").equals(List.of("true"));
    }

    /** Asks the page for texts; {@code nameOf} names what can be focused, {@code isOnSheet} tells whether a mark is wholly on the map. */
    @SuppressWarnings("unchecked")
    private static List<String> strings(String expression) {
        return ((List<Object>) page.evaluate("""
                (() => {
                  const nameOf = element => element.dataset.city ?? element.dataset.cities ?? element.dataset.do
                    ?? (element.name ? `${element.name}=${element.type === 'checkbox' ? element.value : ''}` : element.href ?? element.outerHTML);
                  const isOnSheet = mark => {
                    const sheet = document.querySelector('.sheet').getBoundingClientRect();
                    const { left, top, right, bottom, width } = mark.getBoundingClientRect();
                    return width > 0 && left >= sheet.left && top >= sheet.top && right <= sheet.right && bottom <= sheet.bottom;
                  };
                  return %s;
                })()""".formatted(expression)))
                .stream().map(String::valueOf).toList();
    }
}
