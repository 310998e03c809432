package partnercities.plan.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import partnercities.geo.Point;

class NeighbourhoodTest {
    @Test
    void aPointCountsItselfAndThoseNearerThanTheDistance() {
        Point middle = new Point(-0.5, 0);
        Neighbourhood neighbourhood =
                new Neighbourhood(List.of(middle, new Point(9.4, 0), new Point(9.5, 0), new Point(-0.5, -9)), 10);
        assertThat(neighbourhood.count(middle)).isEqualTo(3);
    }

    /** The grid may not lose what comparing all with all would find. */
    @Property
    void theGridFindsWhatComparingAllPointsFinds(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -50, max = 50) Double> numbers,
            @ForAll @DoubleRange(min = 0.5, max = 60) double distance) {
        List<Point> points = numbers.stream()
                .map(number -> new Point(number, numbers.get(0) - number / 2))
                .toList();
        Neighbourhood neighbourhood = new Neighbourhood(points, distance);
        for (Point middle : points) {
            assertThat(neighbourhood.count(middle)).isEqualTo((int) points.stream()
                    .filter(point -> Math.hypot(point.x() - middle.x(), point.y() - middle.y()) < distance)
                    .count());
        }
    }
}
