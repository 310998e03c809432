package partnercities.geo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import partnercities.domain.city.Coordinates;
import partnercities.geo.plane.Point;
import partnercities.geo.plane.Winding;
import partnercities.geo.plane.Window;
import partnercities.geo.projection.AzimuthalEquidistant;
import partnercities.geo.projection.EqualEarth;
import partnercities.geo.projection.Projection;
import partnercities.geo.world.Detail;
import partnercities.geo.world.Featured;

class DrawingTest {
    private static final WorldMap WORLD = WorldMap.read();
    private static final Detail ALL = Detail.even(15);

    private static final Map<String, Coordinates> LAND = Map.ofEntries(
            Map.entry("Lublin", new Coordinates(51.25, 22.5667)),
            Map.entry("Madrid", new Coordinates(40.42, -3.70)),
            Map.entry("Paris", new Coordinates(48.86, 2.35)),
            Map.entry("east of Wellington", new Coordinates(-41.0, 175.6)),
            Map.entry("Viti Levu", new Coordinates(-17.8, 178.0)),
            Map.entry("Chukotka", new Coordinates(67.0, -176.5)),
            Map.entry("Wrangel", new Coordinates(71.2, 179.8)),
            Map.entry("Wrangel beyond the antimeridian", new Coordinates(71.2, -179.2)),
            Map.entry("Nairobi", new Coordinates(-1.29, 36.82)),
            Map.entry("Brasília", new Coordinates(-15.79, -47.88)),
            Map.entry("Denver", new Coordinates(39.74, -104.99)),
            Map.entry("Alice Springs", new Coordinates(-23.70, 133.88)),
            Map.entry("Novosibirsk", new Coordinates(55.03, 82.92)),
            Map.entry("Vostok", new Coordinates(-78.46, 106.84)),
            Map.entry("near the South Pole", new Coordinates(-89.0, -20)));

    private static final Window EVERYTHING = new Window(-1e6, -1e6, 1e6, 1e6);

    private static final Map<String, Coordinates> SEA = Map.of(
            "Pacific", new Coordinates(10, -150),
            "Pacific on the antimeridian", new Coordinates(5, 179.9),
            "South Pacific", new Coordinates(-50, -120),
            "Atlantic", new Coordinates(30, -40),
            "Gulf of Guinea", new Coordinates(-1, -1),
            "Indian Ocean", new Coordinates(-30, 80),
            "Arctic Ocean", new Coordinates(88, -150),
            "Caspian Sea", new Coordinates(42, 50.5),
            "Southern Ocean", new Coordinates(-62, 20));

    static Stream<Projection> projections() {
        return Stream.of(
                new EqualEarth(0),
                new EqualEarth(22),
                new EqualEarth(175),
                new EqualEarth(-179.9),
                new AzimuthalEquidistant(new Coordinates(51.25, 22.5667)), // Lublin
                new AzimuthalEquidistant(new Coordinates(-41.29, 174.78)), // Wellington, antipode in Spain
                new AzimuthalEquidistant(new Coordinates(-18.14, 178.44)), // Suva, antipode in Mali
                new AzimuthalEquidistant(new Coordinates(34.27, 108.95)), // Xi'an, antipode in Chile
                new AzimuthalEquidistant(new Coordinates(90, 0)),
                new AzimuthalEquidistant(new Coordinates(-90, 0)),
                new AzimuthalEquidistant(new Coordinates(0, 0)),
                new AzimuthalEquidistant(new Coordinates(0, 180)));
    }

    @ParameterizedTest
    @MethodSource("projections")
    void fillsLandAndNotTheSea(Projection projection) {
        Drawing drawing = draw(projection, EVERYTHING, ALL, Set.of());

        assertThat(filled(drawing.land(), projection, LAND)).containsExactlyInAnyOrderElementsOf(LAND.keySet());
        assertThat(filled(drawing.land(), projection, SEA)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("projections")
    void fillsTheCountriesAskedFor(Projection projection) {
        Drawing drawing = draw(projection, EVERYTHING, ALL, Set.of("ES", "RU", "AQ"));

        assertThat(filled(drawing.partners(), projection, LAND))
                .containsExactlyInAnyOrder(
                        "Madrid",
                        "Chukotka",
                        "Wrangel",
                        "Wrangel beyond the antimeridian",
                        "Novosibirsk",
                        "Vostok",
                        "near the South Pole");
    }

    @ParameterizedTest
    @CsvSource({
        "51.25, 22.5667, 300", // Lublin: land all around
        "34.27, 108.95, 300", // Xi'an: land all around, and at the antipode, too
        "64.15, -21.94, 800", // Reykjavík: an island
        "-41.29, 174.78, 9000", // Wellington, antipode in Spain
        "1.35, 103.82, 6000", // Singapore
    })
    void looksTheSameWithinItsRadius(double latitude, double longitude, double radius) {
        AzimuthalEquidistant map = new AzimuthalEquidistant(new Coordinates(latitude, longitude));
        Set<String> countries = Set.of("PL", "AU", "CN", "IS");
        Drawing whole = draw(map, EVERYTHING, Detail.even(10), countries);
        Drawing part = draw(
                map,
                new Window(-radius, -radius, radius, radius),
                Detail.within(2 * radius, map.centre(), 10),
                countries);

        for (double bearing = 0; bearing < 360; bearing += 7) {
            for (double distance = 0.01; distance < 1; distance += 0.07) {
                Point point = new Point(
                        radius * distance * Math.sin(Math.toRadians(bearing)),
                        radius * distance * Math.cos(Math.toRadians(bearing)));
                assertThat(Winding.contains(part.land(), point)).isEqualTo(Winding.contains(whole.land(), point));
                assertThat(Winding.contains(part.partners(), point))
                        .isEqualTo(Winding.contains(whole.partners(), point));
            }
        }
    }

    @Test
    void endsALittleBeyondItsWindow() {
        AzimuthalEquidistant map = new AzimuthalEquidistant(new Coordinates(51.25, 22.5667));
        Drawing drawing = draw(
                map, new Window(-1000, -500, 1000, 500), Detail.within(1200, map.centre(), 10), Set.of("UA", "US"));

        assertThat(Stream.of(drawing.land(), drawing.borders(), drawing.partners(), drawing.lakes(), drawing.rivers())
                        .flatMap(List::stream)
                        .flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(point -> {
                    assertThat(Math.abs(point.x())).isLessThan(1061);
                    assertThat(Math.abs(point.y())).isLessThan(561);
                });
        assertThat(Winding.contains(drawing.partners(), map.project(new Coordinates(50.45, 30.52))))
                .isTrue();
    }

    private static Drawing draw(Projection projection, Window window, Detail detail, Set<String> countries) {
        return WORLD.draw(new Extract(projection, window, detail, new Featured("", countries, List.of()), 1));
    }

    private static List<String> filled(
            List<List<Point>> rings, Projection projection, Map<String, Coordinates> places) {
        return new LinkedHashMap<>(places)
                .entrySet().stream()
                        .filter(place -> Winding.contains(rings, projection.project(place.getValue())))
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
