package partnercities.geo.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.Chance;
import partnercities.domain.city.Coordinates;
import partnercities.geo.EvenOdd;
import partnercities.geo.measure.Geodesic;
import partnercities.geo.plane.Point;

class AzimuthalEquidistantTest {
    private static final double MILLIMETRE = 1e-6;
    private static final Coordinates LUBLIN = new Coordinates(51.25, 22.5667);

    // From PROJ's tests (test/gie/builtins.gie, aeqd), in metres. Theirs are on GRS80, a tenth of a millimetre from
    // WGS84;
    // the equatorial ones are Snyder's (1987, table 30).
    @ParameterizedTest
    @CsvSource({
        "0, 0, 90, 0, 10001965.7292",
        "0, 90, 0, 10018754.1714, 0",
        "0, 45, 45, 3860398.3783, 5430089.0490",
        "45, 0, 0, 0, -4984944.3779",
        "45, 0, 90, 0, 5017021.3514",
        "45, 90, 0, 10010351.5666, 26393.3781",
        "45, 90, 45, 5461910.9128, 3863514.7047",
    })
    void agreesWithProj(double centre, double longitude, double latitude, double east, double north) {
        Point point =
                new AzimuthalEquidistant(new Coordinates(centre, 0)).project(new Coordinates(latitude, longitude));

        assertThat(point.x()).isCloseTo(east / 1000, within(MILLIMETRE));
        assertThat(point.y()).isCloseTo(-north / 1000, within(MILLIMETRE));
    }

    // Snyder (1987), table 31, on the International ellipsoid, which is larger by 20 m in 1000 km.
    @ParameterizedTest
    @CsvSource({"85, 558.4854", "80, 1116.8852", "70, 2233.1009"})
    void hasConcentricParallelsAroundAPole(double latitude, double distance) {
        AzimuthalEquidistant north = new AzimuthalEquidistant(new Coordinates(90, 0));
        AzimuthalEquidistant south = new AzimuthalEquidistant(new Coordinates(-90, 0));

        Point greenwich = north.project(new Coordinates(latitude, 0));
        Point bengal = north.project(new Coordinates(latitude, 90));

        assertThat(greenwich.x()).isCloseTo(0, within(MILLIMETRE));
        assertThat(greenwich.y()).isCloseTo(distance, within(0.15));
        assertThat(bengal.x()).isCloseTo(distance, within(0.15));
        assertThat(bengal.y()).isCloseTo(0, within(MILLIMETRE));
        assertThat(south.project(new Coordinates(-latitude, 0)).y()).isCloseTo(-distance, within(0.15));
    }

    @Test
    void putsTheAntipodeOntoTheRim() {
        Point antipode = new AzimuthalEquidistant(new Coordinates(0, 180)).project(new Coordinates(0, 0));

        assertThat(antipode.distance()).isCloseTo(AzimuthalEquidistant.FARTHEST, within(1e-4));
    }

    @Test
    void showsTrueDistancesAndDirections() {
        Chance.forAll(chance -> {
            double latitude1 = chance.decimal(-90, 90);
            double longitude1 = chance.decimal(-180, 180);
            double latitude2 = chance.decimal(-90, 90);
            double longitude2 = chance.decimal(-180, 180);

            Coordinates centre = new Coordinates(latitude1, longitude1);
            Coordinates place = new Coordinates(latitude2, longitude2);

            Point point = new AzimuthalEquidistant(centre).project(place);

            double metres = point.distance() * 1000;
            double bearing = Math.toDegrees(Math.atan2(point.x(), -point.y()));
            assertThat(metres).isCloseTo(Geodesic.between(centre, place).metres(), within(1e-3));
            Coordinates reached = Geodesic.destination(centre, bearing, metres);
            assertThat(Geodesic.between(reached, place).metres()).isCloseTo(0, within(1e-3));
        });
    }

    @Test
    void drawsTheShortestWayFromTheCentreAsAStraightLine() {
        AzimuthalEquidistant map = new AzimuthalEquidistant(LUBLIN);
        Coordinates tokyo = new Coordinates(35.68, 139.69);
        Point end = map.project(tokyo);

        List<List<Point>> lines = map.lines(Geodesic.line(LUBLIN, tokyo, 100));

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .allSatisfy(point -> assertThat((point.x() * end.y() - point.y() * end.x()) / end.distance())
                        .isCloseTo(0, within(0.5)));
    }

    @Test
    void drawsAnAreaAroundTheAntipodeAsTheRestOfTheDisc() {
        AzimuthalEquidistant map = new AzimuthalEquidistant(new Coordinates(10, 20));
        List<Coordinates> aroundAntipode = Geodesic.circle(new Coordinates(-10, -160), 3_000_000, 90);

        List<List<Point>> area = map.areas(List.of(aroundAntipode));

        assertThat(EvenOdd.contains(area, map.project(new Coordinates(-10, -160.5))))
                .isTrue();
        assertThat(EvenOdd.contains(area, map.project(new Coordinates(15, -160))))
                .isTrue();
        assertThat(EvenOdd.contains(area, map.project(new Coordinates(25, -160))))
                .isFalse();
        assertThat(EvenOdd.contains(area, new Point(0, 0))).isFalse();
    }
}
