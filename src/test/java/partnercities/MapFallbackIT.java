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
        page.route("**/coasts.*.json", Route::abort);
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
            page.unroute("**/coasts.*.json");
        }
    }

    /** Whoever walks over the drawn map with keys goes on from the same city. */
    @ParameterizedTest
    @ValueSource(strings = {"jiaozuo", "lviv"})
    void theFocusStaysWithItsCityWhenTheMapCanBeMoved(String city) {
        try (Page page = visit.otherPage(new NewPageOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            List<Route> held = new ArrayList<>();
            page.route("**/coasts.*.json", held::add);
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
}
