package partnercities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citizens move the map by mouse, finger, key and button, and the page stays theirs to scroll. */
class MapGestureIT {
    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    @SuppressWarnings("NullAway.Init")
    private static Page page;

    @BeforeAll
    static void start() {
        page = visit.page();
    }

    /** For every gesture there is a button and a key; with little motion, both act at once. */
    @ParameterizedTest
    @CsvSource({"zoom-in, +", "zoom-out, -", "north, ArrowUp", "south, ArrowDown", "west, ArrowLeft", "east, ArrowRight"
    })
    void aButtonAndAKeyMoveTheMap(String button, String key) {
        if (!page.url().equals(visit.address(Visit.MAP))) {
            visit.openMap(Visit.MAP);
        }
        for (boolean byButton : new boolean[] {true, false}) {
            visit.beginAgain();
            View before = view();
            if (byButton) {
                page.locator("[data-do=" + button + "]").click();
            } else {
                page.locator(".sheet").press(key);
            }
            View after = view();
            double wider = after.distance() / before.distance();
            double right = after.x() - before.x();
            double down = after.y() - before.y();
            String how = byButton ? button : key;
            switch (button) {
                case "zoom-in" -> assertThat(wider).as(how).isBetween(1.9, 2.1);
                case "zoom-out" -> assertThat(wider).as(how).isBetween(0.4, 0.9);
                case "north" -> assertThat(down).as(how).isGreaterThan(30);
                case "south" -> assertThat(down).as(how).isLessThan(-30);
                case "west" -> assertThat(right).as(how).isGreaterThan(30);
                default -> assertThat(right).as(how).isLessThan(-30);
            }
            assertThat(page.locator(".leaflet-pan-anim, .leaflet-zoom-anim").count())
                    .as(how)
                    .isZero();
        }
    }

    @Test
    void theMouseDragsTheMapAndTheWheelIsThePagesUntilTheMapHasTheFocus() {
        visit.openMap(Visit.MAP);
        page.evaluate("scrollTo(0, 300)");
        BoundingBox sheet = box(page, ".sheet");
        double x = sheet.x + 60;
        double y = sheet.y + 200;
        View before = view();
        int scrolled = (int) page.evaluate("Math.round(scrollY)");
        page.mouse().move(x, y);
        page.mouse().wheel(0, -100);
        page.waitForCondition(() -> (int) page.evaluate("Math.round(scrollY)") < scrolled);
        assertThat(view().distance()).isCloseTo(before.distance(), within(0.5));

        before = view();
        page.mouse().down();
        page.mouse().move(x + 50, y + 20, new MoveOptions().setSteps(5));
        page.mouse().up();
        assertThat(view().x() - before.x()).isBetween(40.0, 60.0);

        double narrow = view().distance(); // and now the map has the focus
        page.mouse().wheel(0, -200);
        page.waitForCondition(() -> view().distance() > narrow * 1.1);
    }

    @Test
    void oneFingerMovesThePageAndTwoTheMap() {
        try (Page phone = visit.otherPage(new NewPageOptions()
                .setHasTouch(true)
                .setIsMobile(true)
                .setViewportSize(Visit.PHONE, 700)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            phone.navigate(visit.address(Visit.MAP));
            Visit.awaitMap(phone);
            assertThat(phone.evaluate("getComputedStyle(document.querySelector('.sheet')).touchAction"))
                    .isEqualTo("pan-x pan-y");
            phone.locator(".sheet")
                    .evaluate(
                            "sheet => scrollTo({ top: sheet.getBoundingClientRect().top + scrollY - 100, behavior: 'instant' })");
            BoundingBox sheet = box(phone, ".sheet");
            CDPSession devTools = phone.context().newCDPSession(phone);
            double x = sheet.x + sheet.width / 2;
            double y = sheet.y + sheet.height / 2;

            View before = view(phone);
            Object scrolled = phone.evaluate("scrollY");
            touch(devTools, "touchStart", List.of(List.of(x, y)));
            for (int step = 1; step <= 10; step++) {
                touch(devTools, "touchMove", List.of(List.of(x, y - 15 * step)));
            }
            touch(devTools, "touchEnd", List.of());
            phone.waitForFunction("scrolled => scrollY > scrolled + 50", scrolled);
            assertThat(view(phone).distance()).isCloseTo(before.distance(), within(0.5));
            assertThat(view(phone).x()).isCloseTo(before.x(), within(0.5));

            touch(devTools, "touchStart", List.of(List.of(x - 20, 300.0), List.of(x + 20, 300.0)));
            for (int step = 1; step <= 10; step++) {
                touch(
                        devTools,
                        "touchMove",
                        List.of(List.of(x - 20 - 6 * step, 300.0), List.of(x + 20 + 6 * step, 300.0)));
            }
            touch(devTools, "touchEnd", List.of());
            phone.waitForCondition(() -> view(phone).distance() > before.distance() * 1.5);
        }
    }

    /** Where one city is on the map, in pixels, and how far another one is from it; neither has neighbours whose marks it must give way to. */
    private record View(double x, double y, double distance) {}

    private static View view() {
        return view(page);
    }

    /** All at one moment, since the page may be scrolling. */
    private static View view(Page page) {
        List<?> found = (List<?>) page.evaluate("""
                ['.sheet', '.pin[data-city=pernik]', '.pin[data-city=nancy]']
                  .map(element => document.querySelector(element).getBoundingClientRect())
                  .flatMap(({ x, y }) => [x, y])""");
        double[] at = found.stream()
                .mapToDouble(number -> ((Number) number).doubleValue())
                .toArray();
        return new View(at[2] - at[0], at[3] - at[1], Math.hypot(at[4] - at[2], at[5] - at[3]));
    }

    private static BoundingBox box(Page page, String element) {
        return Objects.requireNonNull(page.locator(element).boundingBox());
    }

    private static void touch(CDPSession devTools, String type, List<List<Double>> fingers) {
        JsonArray points = new JsonArray();
        for (List<Double> finger : fingers) {
            JsonObject point = new JsonObject();
            point.addProperty("x", finger.get(0));
            point.addProperty("y", finger.get(1));
            point.addProperty("id", points.size());
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        devTools.send("Input.dispatchTouchEvent", event);
    }
}
