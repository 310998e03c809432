package partnercities.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.domain.Coordinates;

class WorldMapTest {
    private static final WorldMap WORLD = WorldMap.read();
    private static final EqualEarth MAP = new EqualEarth(0);

    @ParameterizedTest
    @CsvSource({
        "UA, 44.95, 34.10", // Simferopol
        "UA, 44.60, 33.54", // Sevastopol
        "UA, 45.35, 36.44", // Kerch
        "UA, 48.00, 37.80", // Donetsk
        "UA, 50.45, 30.52", // Kyiv
        "PL, 52.23, 21.01", // Warsaw
        "PL, 51.25, 22.5667", // Lublin
        "LT, 54.69, 25.28", // Vilnius
        "DE, 52.52, 13.40", // Berlin
        "FR, 48.86, 2.35", // Paris
        "ES, 40.42, -3.70", // Madrid
        "GB, 51.51, -0.13", // London
        "CA, 45.42, -75.70", // Ottawa
        "US, 38.90, -77.04", // Washington
        "BR, -15.79, -47.88", // Brasília
        "ZA, -25.75, 28.19", // Pretoria
        "LS, -29.31, 27.48", // Maseru, within South Africa
        "NZ, -41.20, 175.0", // near Wellington
        "FJ, -17.8, 178.0", // inland of Suva
        "RU, 66.3, -171.5", // Chukotka, east of the antimeridian
        "XK, 42.66, 21.17", // Prishtina
        "SO, 9.56, 44.06", // Hargeisa
        "CY, 35.30, 33.50", // north of Nicosia
        "AQ, -90, 0",
    })
    void knowsInWhichCountryAPlaceLies(String country, double latitude, double longitude) {
        assertThat(WORLD.countryAt(new Coordinates(latitude, longitude))).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "90, 0",
        "0, -150",
        "42, 50.5", // the Caspian Sea
        "55, 18.5", // the Baltic Sea
        "-17, -179.0",
    })
    void knowsTheSea(double latitude, double longitude) {
        assertThat(WORLD.countryAt(new Coordinates(latitude, longitude))).isEmpty();
    }

    // Official areas with inland waters, in km²; Ukraine's is that within its internationally recognised borders.
    @ParameterizedTest
    @CsvSource({"PL, 312679", "UA, 603628", "LT, 65300", "HU, 93030", "RO, 238397", "BR, 8515767"})
    void drawsCountriesInTheirTrueSize(String country, double squareKilometres) {
        Drawing drawing = WORLD.draw(MAP, Detail.even(1), Set.of(country));

        assertThat(area(drawing.countries())).isCloseTo(squareKilometres, within(squareKilometres * 0.015));
    }

    @Test
    void drawsAsMuchLandAsTheEarthHas() {
        Drawing drawing = WORLD.draw(MAP, Detail.even(10), Set.of());

        // 149 million, with islands too small for the map and without the ice shelves that it has.
        assertThat(area(drawing.land())).isBetween(145e6, 150e6);
        assertThat(drawing.countries()).isEmpty();
    }

    @Test
    void outlinesACountryByItsCoastAndItsBorders() {
        Drawing drawing = WORLD.draw(MAP, Detail.even(20), Set.of("PL", "LS"));
        Set<Point> drawn = new HashSet<>();
        drawing.land().forEach(drawn::addAll);
        drawing.borders().forEach(drawn::addAll);

        assertThat(drawing.countries()).hasSize(2).allSatisfy(outline -> assertThat(drawn)
                .containsAll(outline));
    }

    @Test
    void drawsBordersBetweenCountriesOnly() {
        Coordinates madagascar = new Coordinates(-19, 47);
        Point middle = MAP.project(madagascar);

        assertThat(WORLD.draw(MAP, Detail.even(20), Set.of()).borders())
                .hasSizeGreaterThan(200)
                .allSatisfy(line -> assertThat(line).hasSizeGreaterThan(1).allSatisfy(point -> assertThat(
                                point.distanceTo(middle))
                        .isGreaterThan(800)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MT", "SG", "MC", "SM", "LU", "TV"})
    void drawsACountryHoweverSmall(String country) {
        Drawing drawing = WORLD.draw(MAP, Detail.even(60), Set.of(country));

        assertThat(drawing.countries()).isNotEmpty();
        assertThat(area(drawing.countries())).isPositive();
    }

    @Test
    void leavesOutCountriesThatItDoesNotHave() {
        assertThat(WORLD.draw(MAP, Detail.even(60), Set.of("XX", "GI", "VA")).countries())
                .isEmpty();
    }

    @Test
    void hasFewerPointsForAGreaterTolerance() {
        Drawing fine = WORLD.draw(MAP, Detail.even(5), Set.of());
        Drawing coarse = WORLD.draw(MAP, Detail.even(40), Set.of());

        assertThat(points(coarse.land())).isLessThan(points(fine.land()) / 4);
        assertThat(area(coarse.land())).isCloseTo(area(fine.land()), within(area(fine.land()) * 0.01));
    }

    @Test
    void isFinerNearTheCentreThanFarAway() {
        AzimuthalEquidistant map = new AzimuthalEquidistant(new Coordinates(51.25, 22.5667));
        Detail finer = new Detail(5, 1500, 50, 9000, AzimuthalEquidistant.FARTHEST);

        assertThat(WORLD.draw(map, finer, Set.of("PL")).countries())
                .isEqualTo(WORLD.draw(map, Detail.even(5), Set.of("PL")).countries());
        assertThat(WORLD.draw(map, finer, Set.of("NZ")).countries())
                .isEqualTo(WORLD.draw(map, Detail.even(50), Set.of("NZ")).countries());
        assertThat(points(WORLD.draw(map, finer, Set.of("ES")).countries()))
                .isLessThan(points(WORLD.draw(map, Detail.even(5), Set.of("ES")).countries()))
                .isGreaterThan(
                        points(WORLD.draw(map, Detail.even(50), Set.of("ES")).countries()));
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
