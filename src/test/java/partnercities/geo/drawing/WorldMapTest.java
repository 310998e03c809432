package partnercities.geo.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.domain.city.Coordinates;
import partnercities.geo.plane.Point;
import partnercities.geo.plane.Winding;
import partnercities.geo.plane.Window;
import partnercities.geo.projection.EqualEarth;
import partnercities.geo.world.Detail;
import partnercities.geo.world.Featured;

class WorldMapTest {
    private static final WorldMap WORLD = WorldMap.read();
    private static final Window EVERYTHING = new Window(-1e6, -1e6, 1e6, 1e6);
    private static final EqualEarth MAP = new EqualEarth(0);

    // Official areas with inland waters, in km²; Ukraine's is that within its internationally recognised borders.
    @ParameterizedTest
    @CsvSource({"PL, 312679", "UA, 603628", "LT, 65300", "HU, 93030", "RO, 238397", "BR, 8515767"})
    void drawsCountriesInTheirTrueSize(String country, double squareKilometres) {
        Drawing drawing = draw(1, Set.of(country));

        assertThat(area(drawing.partners())).isCloseTo(squareKilometres, within(squareKilometres * 0.015));
    }

    @Test
    void drawsAsMuchLandAsTheEarthHas() {
        Drawing drawing = draw(10, Set.of());

        // 149 million, with islands too small for the map and without the ice shelves that it has.
        assertThat(area(drawing.land())).isBetween(145e6, 150e6);
        assertThat(drawing.partners()).isEmpty();
    }

    @Test
    void outlinesACountryByItsCoastAndItsBorders() {
        Drawing drawing = draw(20, Set.of("PL", "LS"));
        Set<Point> drawn = new HashSet<>();
        drawing.land().forEach(drawn::addAll);
        drawing.borders().forEach(drawn::addAll);

        assertThat(drawing.partners()).hasSize(2).allSatisfy(outline -> assertThat(drawn)
                .containsAll(outline));
    }

    @Test
    void drawsBordersBetweenCountriesOnly() {
        Coordinates madagascar = new Coordinates(-19, 47);
        Point middle = MAP.project(madagascar);

        assertThat(draw(20, Set.of()).borders()).hasSizeGreaterThan(200).allSatisfy(line -> assertThat(line)
                .hasSizeGreaterThan(1)
                .allSatisfy(point -> assertThat(point.distanceTo(middle)).isGreaterThan(800)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MT", "SG", "MC", "SM", "LU", "TV"})
    void drawsACountryHoweverSmall(String country) {
        Drawing drawing = draw(60, Set.of(country));

        assertThat(drawing.partners()).isNotEmpty();
        assertThat(area(drawing.partners())).isPositive();
    }

    @Test
    void leavesOutCountriesThatItDoesNotHave() {
        assertThat(draw(60, Set.of("XX", "GI", "VA")).partners()).isEmpty();
    }

    @Test
    void hasFewerPointsForAGreaterTolerance() {
        Drawing fine = draw(5, Set.of());
        Drawing coarse = draw(40, Set.of());

        assertThat(points(coarse.land())).isLessThan(points(fine.land()) / 4);
        assertThat(area(coarse.land())).isCloseTo(area(fine.land()), within(area(fine.land()) * 0.01));
    }

    @Test
    void isFinerNearAFocusThanFarAway() {
        Coordinates lublin = new Coordinates(51.25, 22.5667);
        Detail finer = new Detail(50, List.of(new Detail.Focus(lublin, 5, 1500, 0.006)));

        assertThat(draw(finer, Set.of("PL")).partners())
                .isEqualTo(draw(5, Set.of("PL")).partners());
        assertThat(draw(finer, Set.of("NZ")).partners())
                .isEqualTo(draw(50, Set.of("NZ")).partners());
        assertThat(points(draw(finer, Set.of("ES")).partners()))
                .isLessThan(points(draw(5, Set.of("ES")).partners()))
                .isGreaterThan(points(draw(50, Set.of("ES")).partners()));
    }

    /** Also where the data have sea, or another country, and however coarse the map. */
    @ParameterizedTest
    @CsvSource({
        "NZ, -43.53, 172.64, 60", // Christchurch
        "FJ, -18.14, 178.44, 60", // Suva
        "IS, 64.15, -21.94, 100", // Reykjavík
        "IT, 45.44, 12.33, 200", // Venice
        "NO, 60.39, 5.32, 200", // Bergen
        "TV, -8.52, 179.20, 40", // Funafuti
        "PL, 52.35, 14.55, 30", // Słubice, on the border
    })
    void settlementsLieInTheLandOfTheirOwnCountry(String country, double latitude, double longitude, double tolerance) {
        Coordinates place = new Coordinates(latitude, longitude);
        Featured featured = new Featured(country, Set.of("DE"), List.of(new Featured.Settlement(place, country)));

        Drawing drawing = WORLD.draw(new Extract(MAP, EVERYTHING, Detail.even(tolerance), featured, 10));

        assertThat(Winding.contains(drawing.home(), MAP.project(place))).isTrue();
        assertThat(Winding.contains(drawing.land(), MAP.project(place))).isTrue();
    }

    private static Drawing draw(double tolerance, Set<String> countries) {
        return draw(Detail.even(tolerance), countries);
    }

    private static Drawing draw(Detail detail, Set<String> countries) {
        return WORLD.draw(new Extract(MAP, EVERYTHING, detail, new Featured("", countries, List.of()), 1));
    }

    private static long points(List<List<Point>> rings) {
        return rings.stream().mapToLong(List::size).sum();
    }

    private static double area(List<List<Point>> rings) {
        double twice = 0;
        for (List<Point> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                Point from = ring.get(i);
                Point to = ring.get((i + 1) % ring.size());
                twice += from.x() * to.y() - to.x() * from.y();
            }
        }
        return twice / 2;
    }
}
