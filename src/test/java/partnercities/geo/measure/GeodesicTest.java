package partnercities.geo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.Chance;
import partnercities.domain.city.Coordinates;

class GeodesicTest {
    private static final Coordinates LUBLIN = new Coordinates(51.25, 22.5667);

    // The geodesics that GeographicLib publishes with its implementations, computed with higher precision.
    @ParameterizedTest
    @CsvSource({
        "35.60777, -139.44815, 111.098748429560326, -11.17491, -69.95921, 8935244.5604818305",
        "55.52454, 106.05087, 22.020059880982801, 77.03196, 197.18234, 4105086.1713924406",
        "-21.97856, 142.59065, -32.44456876433189, 41.84138, 98.56635, 8394328.894657671",
        "-17.42761, 173.34268, -159.033557661192928, -15.84784, 5.93557, 16076603.1631180673",
        "-19.79938, -174.47484, 71.167275780171533, -11.99349, -154.35109, 2319004.8601169389",
        "-87.85331, 85.66836, -65.120313040242748, 66.48646, 16.09921, 17286615.3147144645",
    })
    void agreesWithThePublishedGeodesics(
            double latitude1, double longitude1, double azimuth, double latitude2, double longitude2, double metres) {
        Geodesic geodesic =
                Geodesic.between(new Coordinates(latitude1, longitude1), new Coordinates(latitude2, longitude2));

        assertThat(geodesic.metres()).isCloseTo(metres, within(1e-8));
        assertThat(geodesic.initialBearing()).isCloseTo(azimuth < 0 ? azimuth + 360 : azimuth, within(1e-12));
    }

    @Test
    void findsTheWayFromLublinToItsPartners() {
        Geodesic lviv = Geodesic.between(LUBLIN, new Coordinates(49.8383, 24.0232));
        Geodesic erie = Geodesic.between(LUBLIN, new Coordinates(42.1292, -80.0851));

        assertThat(lviv.metres()).isCloseTo(188_000, within(1_000.0));
        assertThat(lviv.direction()).isEqualTo(Direction.SE);
        assertThat(erie.metres()).isCloseTo(7_256_000, within(1_000.0));
        assertThat(erie.direction()).isEqualTo(Direction.NW);
    }

    @Test
    void isNothingBetweenEqualPlaces() {
        assertThat(Geodesic.between(LUBLIN, LUBLIN).metres()).isZero();
        assertThat(Geodesic.between(LUBLIN, LUBLIN).direction()).isNotNull();
    }

    @Test
    void crossesTheAntimeridianTheShortWay() {
        Geodesic geodesic = Geodesic.between(new Coordinates(0, 179), new Coordinates(0, -179));

        assertThat(geodesic.metres()).isCloseTo(222_639, within(0.5));
        assertThat(geodesic.initialBearing()).isEqualTo(90);
    }

    @Test
    void goesFromPoleToPoleAndToTheAntipodesAlongAMeridian() {
        double halfMeridian = 20_003_931.4586;

        Geodesic southwards = Geodesic.between(new Coordinates(90, 0), new Coordinates(-90, 0));

        assertThat(southwards.metres()).isCloseTo(halfMeridian, within(1e-4));
        assertThat(southwards.direction()).isEqualTo(Direction.S);
        assertThat(Geodesic.between(new Coordinates(0, 0), new Coordinates(0, 180))
                        .metres())
                .isCloseTo(halfMeridian, within(1e-4));
    }

    @Test
    void knowsTheNullIslandAsAPlaceLikeAnyOther() {
        Geodesic north = Geodesic.between(new Coordinates(0, 0), new Coordinates(1, 0));

        assertThat(north.metres()).isCloseTo(110_574.4, within(0.1));
        assertThat(north.initialBearing()).isZero();
        assertThat(north.direction()).isEqualTo(Direction.N);
    }

    // The same published geodesics, the other way: latitude, longitude and azimuth at the start, the end, the length.
    @ParameterizedTest
    @CsvSource({
        "35.60777, -139.44815, 111.098748429560326, -11.17491, -69.95921, 8935244.5604818305",
        "55.52454, 106.05087, 22.020059880982801, 77.03196, 197.18234, 4105086.1713924406",
        "-21.97856, 142.59065, -32.44456876433189, 41.84138, 98.56635, 8394328.894657671",
        "-66.99028, 112.2363, 173.73491240878403, -12.70631, 285.90344, 11150344.2312080241",
        "-17.42761, 173.34268, -159.033557661192928, -15.84784, 5.93557, 16076603.1631180673",
    })
    void comesToThePublishedEnds(
            double latitude1, double longitude1, double azimuth, double latitude2, double longitude2, double metres) {
        Coordinates end = Geodesic.destination(new Coordinates(latitude1, longitude1), azimuth, metres);

        assertThat(end.latitude()).isCloseTo(latitude2, within(1e-12));
        assertThat(end.longitude()).isCloseTo(longitude2 > 180 ? longitude2 - 360 : longitude2, within(1e-12));
    }

    @Test
    void goesAlongALineInEqualSteps() {
        Coordinates erie = new Coordinates(42.1292, -80.0851);

        List<Coordinates> line = Geodesic.line(LUBLIN, erie, 1000);

        assertThat(line).hasSize(9).startsWith(LUBLIN).endsWith(erie);
        for (int i = 1; i < line.size(); i++) {
            assertThat(Geodesic.between(line.get(i - 1), line.get(i)).metres())
                    .isCloseTo(Geodesic.between(LUBLIN, erie).metres() / 8, within(1e-3));
        }
    }

    @Test
    void isALineOfTwoPointsBetweenEqualPlaces() {
        assertThat(Geodesic.line(LUBLIN, LUBLIN, 100)).containsExactly(LUBLIN, LUBLIN);
    }

    @Test
    void isALineOverAPoleBetweenAntipodesOnTheEquator() {
        List<Coordinates> line = Geodesic.line(new Coordinates(0, 0), new Coordinates(0, 180), 5010);

        assertThat(line).hasSize(5);
        assertThat(Math.abs(line.get(2).latitude())).isCloseTo(90, within(1e-9));
    }

    @Test
    void surroundsAPlaceByACircle() {
        List<Coordinates> circle = Geodesic.circle(LUBLIN, 500_000, 36);

        assertThat(circle).hasSize(37).last().isEqualTo(circle.get(0));
        assertThat(circle)
                .allSatisfy(place ->
                        assertThat(Geodesic.between(LUBLIN, place).metres()).isCloseTo(500_000, within(1e-6)));
        assertThat(Geodesic.between(LUBLIN, circle.get(9)).initialBearing()).isCloseTo(90, within(1e-9));
    }

    @Test
    void isAsLongThereAsBack() {
        Chance.forAll(chance -> {
            double latitude1 = chance.decimal(-90, 90);
            double longitude1 = chance.decimal(-180, 180);
            double latitude2 = chance.decimal(-90, 90);
            double longitude2 = chance.decimal(-180, 180);

            Coordinates here = new Coordinates(latitude1, longitude1);
            Coordinates there = new Coordinates(latitude2, longitude2);

            assertThat(Geodesic.between(here, there).metres())
                    .isBetween(0.0, 20_003_932.0)
                    .isCloseTo(Geodesic.between(there, here).metres(), within(1e-6));
        });
    }

    @Test
    void alwaysLooksInSomeDirection() {
        Chance.forAll(chance -> {
            double latitude1 = chance.decimal(-90, 90);
            double longitude1 = chance.decimal(-180, 180);
            double latitude2 = chance.decimal(-90, 90);
            double longitude2 = chance.decimal(-180, 180);

            Geodesic geodesic =
                    Geodesic.between(new Coordinates(latitude1, longitude1), new Coordinates(latitude2, longitude2));

            assertThat(geodesic.initialBearing()).isGreaterThanOrEqualTo(0).isLessThan(360);
            assertThat(geodesic.direction()).isNotNull();
        });
    }
}
