package partnercities.geo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.domain.city.Coordinates;
import partnercities.geo.EvenOdd;
import partnercities.geo.plane.Point;
import partnercities.geo.plane.Winding;
import partnercities.geo.world.Detail;
import partnercities.geo.world.Featured;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BrowserMapTest {
    private static final Set<String> COUNTRIES = Set.of("PL", "RU", "FJ", "MT", "ZA");
    private static final Featured.Settlement SUVA = new Featured.Settlement(new Coordinates(-18.14, 178.44), "FJ");
    private static final JsonNode WORLD = new JsonMapper()
            .readTree(WorldMap.read().forBrowsers(Detail.even(30), new Featured("PL", COUNTRIES, List.of(SUVA))));

    @Test
    void hasAListForEachKindOfThing() {
        assertThat(WORLD.propertyNames()).containsExactly("land", "partners", "home", "lakes", "rivers", "borders");
    }

    @Test
    void hasPositionsWithinTheirBounds() {
        assertThat(Stream.concat(Stream.of("land", "partners").flatMap(BrowserMapTest::rings), lines("borders"))
                        .flatMap(List::stream))
                .hasSizeGreaterThan(2000)
                .allSatisfy(position -> {
                    assertThat(position.x()).isBetween(-180.0, 180.0);
                    assertThat(position.y()).isBetween(-90.0, 90.0);
                });
    }

    @Test
    void settlementsLieOnLand() {
        Point suva = new Point(178.44, -18.14);
        assertThat(Winding.contains(rings("land").toList(), suva)).isTrue();
        assertThat(Winding.contains(rings("partners").toList(), suva)).isTrue();
    }

    @Test
    void closesItsRings() {
        assertThat(Stream.of("land", "partners").flatMap(BrowserMapTest::rings)).allSatisfy(ring -> {
            assertThat(ring.size()).isGreaterThanOrEqualTo(4);
            assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
        });
    }

    // RFC 7946 §3.1.6: exterior rings are counter-clockwise, interior ones clockwise.
    @Test
    void turnsOutlinesAndHolesTheRightWay() {
        assertThat(polygons("land"))
                .anySatisfy(polygon -> assertThat(polygon.size()).isGreaterThan(1));
        for (List<List<Point>> polygon :
                Stream.of("land", "partners").flatMap(BrowserMapTest::polygons).toList()) {
            assertThat(area(polygon.get(0))).isPositive();
            for (int hole = 1; hole < polygon.size(); hole++) {
                assertThat(area(polygon.get(hole))).isNegative();
            }
        }
    }

    // RFC 7946 §3.1.9
    @Test
    void neverCrossesTheAntimeridian() {
        assertThat(Stream.concat(Stream.of("land", "partners").flatMap(BrowserMapTest::rings), lines("borders")))
                .allSatisfy(line -> {
                    for (int i = 1; i < line.size(); i++) {
                        boolean isAlongThePole =
                                line.get(i).y() == -90 && line.get(i - 1).y() == -90;
                        double step = line.get(i).x() - line.get(i - 1).x();
                        assertThat(Math.abs(step)).isLessThan(isAlongThePole ? 361 : 180);
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "true, 51.25, 22.5667", // Lublin
        "true, 71.2, 179.8", // Wrangel
        "true, 71.2, -179.2",
        "true, -89, 0",
        "true, -85, 179.9",
        "false, 42, 50.5", // the Caspian Sea
        "false, 5, 179.9",
        "false, 30, -40",
    })
    void fillsLandAndNotTheSea(boolean isLand, double latitude, double longitude) {
        List<List<Point>> rings = rings("land").toList();

        assertThat(EvenOdd.contains(rings, new Point(longitude, latitude))).isEqualTo(isLand);
    }

    @Test
    void hasTheCountriesAskedForAndTheirHoles() {
        List<List<Point>> rings =
                Stream.of("partners", "home").flatMap(BrowserMapTest::rings).toList();

        assertThat(EvenOdd.contains(rings, new Point(21.01, 52.23))).isTrue(); // Warsaw
        assertThat(EvenOdd.contains(rings, new Point(14.4, 35.9))).isTrue(); // Malta
        assertThat(EvenOdd.contains(rings, new Point(28.2, -25.7))).isTrue(); // Pretoria
        assertThat(EvenOdd.contains(rings, new Point(28.2, -29.6))).isFalse(); // Lesotho
        assertThat(EvenOdd.contains(rings, new Point(2.35, 48.86))).isFalse(); // Paris
    }

    private static Stream<List<Point>> lines(String kind) {
        return WORLD.get(kind).valueStream().map(line -> decoded(line.asString()));
    }

    private static Stream<List<List<Point>>> polygons(String kind) {
        return WORLD.get(kind).valueStream().map(polygon -> polygon.valueStream()
                .map(ring -> decoded(ring.asString()))
                .toList());
    }

    private static Stream<List<Point>> rings(String kind) {
        return polygons(kind).flatMap(List::stream);
    }

    /** As the browser does. */
    private static List<Point> decoded(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (int index = 0; index < text.length(); ) {
            int folded = 0;
            int shift = 0;
            int group;
            do {
                group = text.charAt(index++) - '?';
                folded |= (group & 31) << shift;
                shift += 5;
            } while (group >= 32);
            numbers.add((folded & 1) == 0 ? folded >> 1 : ~(folded >> 1));
        }
        List<Point> line = new ArrayList<>();
        int east = 0;
        int north = 0;
        for (int index = 0; index < numbers.size(); index += 2) {
            east += numbers.get(index);
            north += numbers.get(index + 1);
            line.add(new Point(east / 100.0, north / 100.0));
        }
        return line;
    }

    private static double area(List<Point> points) {
        double twice = 0;
        for (int i = 1; i < points.size(); i++) {
            twice += points.get(i - 1).x() * points.get(i).y()
                    - points.get(i).x() * points.get(i - 1).y();
        }
        return twice / 2;
    }
}
