package partnercities.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import partnercities.Chance;

class DiscTest {
    private static final Disc DISC = new Disc(100);

    @Test
    void leavesTheInsideOfAnyRingAsItWas() {
        Chance.forAll(chance -> {
            List<Point> ring = ring(chance);
            Point point = insidePoint(chance);

            chance.assume(EvenOdd.isClear(ring, point));

            assertThat(EvenOdd.contains(DISC.ring(ring), point)).isEqualTo(EvenOdd.contains(List.of(ring), point));
        });
    }

    @Test
    void leavesNothingBeyondTheRim() {
        Chance.forAll(chance -> {
            List<Point> points = ring(chance);

            assertThat(DISC.ring(points)).allSatisfy(ring -> assertThat(ring)
                    .allSatisfy(point -> assertThat(point.distance()).isLessThan(100 + 1e-6)));
            assertThat(DISC.line(points)).allSatisfy(line -> assertThat(line)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(point -> assertThat(point.distance()).isLessThan(100 + 1e-6)));
        });
    }

    @Test
    void dropsARingBesideIt() {
        assertThat(DISC.ring(List.of(new Point(200, 0), new Point(300, 0), new Point(300, 50))))
                .isEmpty();
    }

    @Test
    void becomesTheRimInsideARingAroundIt() {
        List<List<Point>> rings = DISC.ring(
                List.of(new Point(-900, -900), new Point(900, -900), new Point(900, 900), new Point(-900, 900)));

        assertThat(rings).containsExactly(DISC.rim());
        assertThat(DISC.rim()).hasSize(72).allSatisfy(point -> assertThat(point.distance())
                .isCloseTo(100, within(1e-9)));
    }

    @Test
    void cutsALineIntoTheirPiecesInside() {
        List<List<Point>> pieces = DISC.line(List.of(new Point(-200, 0), new Point(200, 0), new Point(0, 0)));

        assertThat(pieces)
                .containsExactly(
                        List.of(new Point(-100, 0), new Point(100, 0)), List.of(new Point(100, 0), new Point(0, 0)));
    }

    private static List<Point> ring(Chance chance) {
        return chance.several(3, 12, () -> point(chance, 300));
    }

    /** Where the polygon that stands for the rim cannot cut them off. */
    private static Point insidePoint(Chance chance) {
        return point(chance, 70);
    }

    private static Point point(Chance chance, int bound) {
        return new Point(chance.decimal(0.001, -bound, bound), chance.decimal(0.001, -bound, bound));
    }
}
