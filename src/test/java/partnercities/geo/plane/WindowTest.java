package partnercities.geo.plane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partnercities.Chance;
import partnercities.geo.EvenOdd;

class WindowTest {
    private static final Window WINDOW = new Window(-100, -60, 100, 60);

    @Test
    void leavesTheInsideOfAnyRingAsItWas() {
        Chance.forAll(chance -> {
            List<Point> ring = ring(chance);
            Point point = new Point(chance.decimal(0.001, -99, 99), chance.decimal(0.001, -59, 59));

            chance.assume(EvenOdd.isClear(ring, point));

            List<Point> clipped = WINDOW.ring(ring);
            assertThat(!clipped.isEmpty() && EvenOdd.contains(List.of(clipped), point))
                    .isEqualTo(EvenOdd.contains(List.of(ring), point));
        });
    }

    @Test
    void leavesNothingOutside() {
        Window withRoundingErrors = new Window(-100 - 1e-6, -60 - 1e-6, 100 + 1e-6, 60 + 1e-6);
        Chance.forAll(chance -> {
            List<Point> points = ring(chance);

            assertThat(WINDOW.ring(points)).allMatch(withRoundingErrors::contains);
            assertThat(WINDOW.line(points))
                    .allSatisfy(line -> assertThat(line).hasSizeGreaterThan(1).allMatch(withRoundingErrors::contains));
        });
    }

    @Test
    void dropsARingBesideIt() {
        assertThat(WINDOW.ring(List.of(new Point(200, 0), new Point(300, 0), new Point(300, 50))))
                .isEmpty();
    }

    @Test
    void becomesTheFrameInsideARingAroundIt() {
        assertThat(WINDOW.ring(List.of(
                        new Point(-900, -900), new Point(900, -900), new Point(900, 900), new Point(-900, 900))))
                .containsExactlyInAnyOrder(
                        new Point(-100, -60), new Point(100, -60), new Point(100, 60), new Point(-100, 60));
    }

    @Test
    void cutsALineIntoItsPiecesInside() {
        assertThat(WINDOW.line(List.of(new Point(-200, 0), new Point(200, 0), new Point(0, 0))))
                .containsExactly(
                        List.of(new Point(-100, 0), new Point(100, 0)), List.of(new Point(100, 0), new Point(0, 0)));
    }

    private static List<Point> ring(Chance chance) {
        return chance.several(
                3, 12, () -> new Point(chance.decimal(0.001, -300, 300), chance.decimal(0.001, -300, 300)));
    }
}
