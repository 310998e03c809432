package partnercities.plan.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partnercities.Chance;
import partnercities.geo.plane.Point;

class NeighbourhoodTest {
    @Test
    void aPointCountsItselfAndThoseNearerThanTheDistance() {
        Point middle = new Point(-0.5, 0);
        Neighbourhood neighbourhood =
                new Neighbourhood(List.of(middle, new Point(9.4, 0), new Point(9.5, 0), new Point(-0.5, -9)), 10);
        assertThat(neighbourhood.count(middle)).isEqualTo(3);
    }

    /** The grid may not lose what comparing all with all would find. */
    @Test
    void theGridFindsWhatComparingAllPointsFinds() {
        Chance.forAll(chance -> {
            List<Double> numbers = chance.several(1, 40, () -> chance.decimal(-50, 50));
            double distance = chance.decimal(0.5, 60);

            List<Point> points = numbers.stream()
                    .map(number -> new Point(number, numbers.get(0) - number / 2))
                    .toList();
            Neighbourhood neighbourhood = new Neighbourhood(points, distance);
            for (Point middle : points) {
                assertThat(neighbourhood.count(middle)).isEqualTo((int) points.stream()
                        .filter(point -> Math.hypot(point.x() - middle.x(), point.y() - middle.y()) < distance)
                        .count());
            }
        });
    }
}
