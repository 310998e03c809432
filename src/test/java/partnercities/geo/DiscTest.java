package partnercities.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DiscTest {
    private static final Disc DISC = new Disc(100);

    @Property
    void leavesTheInsideOfAnyRingAsItWas(@ForAll("rings") List<Point> ring, @ForAll("insidePoints") Point point) {
        Assume.that(EvenOdd.isClear(ring, point));

        assertThat(EvenOdd.contains(DISC.ring(ring), point)).isEqualTo(EvenOdd.contains(List.of(ring), point));
    }

    @Property
    void leavesNothingBeyondTheRim(@ForAll("rings") List<Point> points) {
        assertThat(DISC.ring(points)).allSatisfy(ring -> assertThat(ring)
                .allSatisfy(point -> assertThat(point.distance()).isLessThan(100 + 1e-6)));
        assertThat(DISC.line(points)).allSatisfy(line -> assertThat(line)
                .hasSizeGreaterThan(1)
                .allSatisfy(point -> assertThat(point.distance()).isLessThan(100 + 1e-6)));
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

    @Provide
    Arbitrary<List<Point>> rings() {
        return points(300).list().ofMinSize(3).ofMaxSize(12);
    }

    /** Where the polygon that stands for the rim cannot cut them off. */
    @Provide
    Arbitrary<Point> insidePoints() {
        return points(70);
    }

    private static Arbitrary<Point> points(int bound) {
        Arbitrary<Double> coordinates =
                Arbitraries.doubles().between(-bound, bound).ofScale(3);
        return Combinators.combine(coordinates, coordinates).as(Point::new);
    }
}
