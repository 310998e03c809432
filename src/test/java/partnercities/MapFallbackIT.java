package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map page where something is missing, or is otherwise than at home in Lublin. */
class MapFallbackIT {
    private static final String ENTRIES = ".places > li";

    @RegisterExtension
    static final Visit visit = Visit.toRealSite();

    @Test
    void withoutJavaScriptThereIsTheWholeListAndNoForm() {
        try (Page plain = visit.otherPage(new NewPageOptions().setJavaScriptEnabled(false))) {
            plain.navigate(visit.address(Visit.MAP + "?country=UA"));
            assertThat(plain.locator(ENTRIES).all()).hasSize(32).allMatch(Locator::isVisible);
            assertThat(Stream.of("#site-filter", "#site-movable", "#site-none", "[type=reset]"))
                    .noneMatch(part -> plain.locator(part).isVisible());
            plain.locator(".map-plates a[data-city=jiaozuo]").click();
            assertThat(plain.locator("h1").innerText()).isEqualTo("Jiaozuo");
        }
    }

    @Test
    void withoutCoastLinesTheMapStaysAsItWasDrawnAndTheFiltersWork() {
        Page page = visit.page();
        page.route("**/*.geojson", Route::abort);
        try {
            page.waitForConsoleMessage(
                    new Page.WaitForConsoleMessageOptions()
                            .setPredicate(message -> message.text().startsWith("The map stays as it was drawn")),
                    () -> visit.load(Visit.MAP));
            page.locator("#site-search").fill("lwow");
            assertThat(visit.shown(".places > li")).containsExactly("lviv");
            assertThat(page.locator(".map-plates").isVisible()).isTrue();
            assertThat(page.locator("#site-movable").isVisible()).isFalse();
        } finally {
            page.unroute("**/*.geojson");
        }
    }

    /** Whoever walks over the drawn map with keys goes on from the same city. */
    @ParameterizedTest
    @ValueSource(strings = {"jiaozuo", "lviv"})
    void theFocusStaysWithItsCityWhenTheMapCanBeMoved(String city) {
        try (Page page = visit.otherPage(new NewPageOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            List<Route> held = new ArrayList<>();
            page.route("**/*.geojson", held::add);
            page.navigate(visit.address(Visit.MAP));
            page.locator(".map-plates a[data-city=" + city + "]").focus();
            page.waitForCondition(() -> !held.isEmpty());
            held.forEach(Route::resume);
            page.waitForSelector("#site-map.live");
            page.waitForSelector(
                    ".pin[data-city=" + city + "]:not(.crowded):focus, .crowd[data-cities~=" + city + "]:focus");
        }
    }

    @Test
    void tilesTakeThePlaceOfTheCoastLinesWhereAnOperatorWantsThem() {
        try (Page tiled = visit.otherPage(new NewPageOptions())) {
            tiled.route(
                    visit.address(Visit.MAP),
                    route -> route.fulfill(
                            new Route.FulfillOptions()
                                    .setContentType("text/html; charset=utf-8")
                                    .setBody(
                                            route.fetch()
                                                    .text()
                                                    .replaceAll(
                                                            "data-coasts=\"[^\"]*\"",
                                                            "data-tiles=\"https://tiles.example/{z}/{x}/{y}.png\" data-max-zoom=\"18\""))));
            tiled.route("https://tiles.example/**", Route::abort);
            Request tile =
                    tiled.waitForRequest("https://tiles.example/**", () -> tiled.navigate(visit.address(Visit.MAP)));
            assertThat(tile.url()).matches("https://tiles.example/\\d+/\\d+/\\d+\\.png");
            tiled.waitForSelector("#site-map.live");
            assertThat(tiled.locator(".movable .land").count()).isZero();
            assertThat(tiled.locator(".pin[data-city]").count()).isEqualTo(32);
        }
    }

    /** From Fiji, Hawaii lies to the east, and so does all land up to the prime meridian. */
    @Test
    void linesAndLandDoNotJumpAcrossTheMapOfAHomeInThePacific() {
        visit.openMap(Visit.MAP);
        String module = RealSite.get().files().keySet().stream()
                .filter(path -> path.matches("assets/map-lines\\..*\\.js"))
                .findFirst()
                .orElseThrow();
        Object found = visit.page().evaluate("""
                async address => {
                  const { around, beside, way } = await import(address);
                  const line = way([-17, 178], [21, -157]);
                  const steps = line.slice(1).map(([, longitude], index) => Math.abs(longitude - line[index][1]));
                  const island = [[-180, 0], [-170, 0], [-170, 10], [-180, 0]];
                  return JSON.stringify([
                    line.length > 20 && Math.max(...steps) < 3,
                    line.at(-1),
                    beside(178, -157),
                    way([50, 0], [50, 90]).some(([latitude]) => latitude > 58.5),
                    around(178, [[island]]),
                    around(0, [[island]]).length,
                  ]);
                }""", visit.address(module));
        assertThat(found).isEqualTo("[true,[21,203],203,true,[[[[0,180],[0,190],[10,190],[0,180]]]],1]");
    }
}
