package partnercities.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.domain.Coordinates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonTest {
    private static final JsonNode WORLD = new JsonMapper()
            .readTree(WorldMap.read()
                    .geoJson(new Coordinates(52, 19), Detail.even(30), Set.of("PL", "RU", "FJ", "MT", "ZA")));

    @Test
    void isACollectionOfThreeFeatures() {
        assertThat(WORLD.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(WORLD.get("features")
                        .valueStream()
                        .map(feature -> feature.get("type").asString() + " "
                                + feature.get("properties").get("kind").asString() + " "
                                + feature.get("geometry").get("type").asString()))
                .containsExactly(
                        "Feature land MultiPolygon",
                        "Feature countries MultiPolygon",
                        "Feature borders MultiLineString");
    }

    @Test
    void hasLongitudesFirstWithinTheirBoundsAndFewDigits() {
        assertThat(Stream.concat(Stream.of("land", "countries").flatMap(GeoJsonTest::rings), lines("borders"))
                        .flatMap(JsonNode::valueStream))
                .hasSizeGreaterThan(2000)
                .allSatisfy(position -> {
                    assertThat(position.size()).isEqualTo(2);
                    assertThat(position.get(0).doubleValue()).isBetween(-180.0, 180.0);
                    assertThat(position.get(1).doubleValue()).isBetween(-90.0, 90.0);
                    assertThat(position.get(0).asString()).matches("-?\\d{1,3}(\\.\\d{1,2})?");
                });
    }

    @Test
    void closesItsRings() {
        assertThat(Stream.of("land", "countries").flatMap(GeoJsonTest::rings)).allSatisfy(ring -> {
            assertThat(ring.size()).isGreaterThanOrEqualTo(4);
            assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
        });
    }

    // RFC 7946 §3.1.6: exterior rings are counter-clockwise, interior ones clockwise.
    @Test
    void turnsOutlinesAndHolesTheRightWay() {
        assertThat(polygons("land"))
                .anySatisfy(polygon -> assertThat(polygon.size()).isGreaterThan(1));
        for (JsonNode polygon :
                Stream.of("land", "countries").flatMap(GeoJsonTest::polygons).toList()) {
            assertThat(area(polygon.get(0))).isPositive();
            for (int hole = 1; hole < polygon.size(); hole++) {
                assertThat(area(polygon.get(hole))).isNegative();
            }
        }
    }

    // RFC 7946 §3.1.9
    @Test
    void neverCrossesTheAntimeridian() {
        assertThat(Stream.concat(Stream.of("land", "countries").flatMap(GeoJsonTest::rings), lines("borders")))
                .allSatisfy(line -> {
                    for (int i = 1; i < line.size(); i++) {
                        boolean isAlongThePole = line.get(i).get(1).doubleValue() == -90
                                && line.get(i - 1).get(1).doubleValue() == -90;
                        double step = line.get(i).get(0).doubleValue()
                                - line.get(i - 1).get(0).doubleValue();
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
        List<List<Point>> rings = rings("land").map(GeoJsonTest::points).toList();

        assertThat(EvenOdd.contains(rings, new Point(longitude, latitude))).isEqualTo(isLand);
    }

    @Test
    void hasTheCountriesAskedForAndTheirHoles() {
        List<List<Point>> rings = rings("countries").map(GeoJsonTest::points).toList();

        assertThat(EvenOdd.contains(rings, new Point(21.01, 52.23))).isTrue(); // Warsaw
        assertThat(EvenOdd.contains(rings, new Point(14.4, 35.9))).isTrue(); // Malta
        assertThat(EvenOdd.contains(rings, new Point(28.2, -25.7))).isTrue(); // Pretoria
        assertThat(EvenOdd.contains(rings, new Point(28.2, -29.6))).isFalse(); // Lesotho
        assertThat(EvenOdd.contains(rings, new Point(2.35, 48.86))).isFalse(); // Paris
    }

    private static Stream<JsonNode> lines(String kind) {
        return WORLD.get("features")
                .valueStream()
                .filter(feature ->
                        feature.get("properties").get("kind").asString().equals(kind))
                .flatMap(feature -> feature.get("geometry").get("coordinates").valueStream());
    }

    private static Stream<JsonNode> polygons(String kind) {
        return lines(kind);
    }

    private static Stream<JsonNode> rings(String kind) {
        return polygons(kind).flatMap(JsonNode::valueStream);
    }

    private static List<Point> points(JsonNode ring) {
        List<Point> points = new ArrayList<>();
        ring.forEach(position -> points.add(
                new Point(position.get(0).doubleValue(), position.get(1).doubleValue())));
        return points;
    }

    private static double area(JsonNode ring) {
        List<Point> points = points(ring);
        double twice = 0;
        for (int i = 1; i < points.size(); i++) {
            twice += points.get(i - 1).x() * points.get(i).y()
                    - points.get(i).x() * points.get(i - 1).y();
        }
        return twice / 2;
    }
}
