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
import partnercities.geo.plane.Point;

class EqualEarthTest {
    private static final double MILLIMETRE = 1e-6;

    // What PROJ answers for EPSG:8857 (Equal Earth on WGS84), in metres.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "90, 45, 7396237.3744978, 5466867.76021372",
        "-120, -30, -10758407.9263306, -3764325.42689213",
        "179, 80, 10585770.1667077, 8205603.09648845",
        "45, 0, 4310989.76555424, 0",
    })
    void agreesWithProj(double longitude, double latitude, double east, double north) {
        Point point = new EqualEarth(0).project(new Coordinates(latitude, longitude));

        assertThat(point.x()).isCloseTo(east / 1000, within(MILLIMETRE));
        assertThat(point.y()).isCloseTo(-north / 1000, within(MILLIMETRE));
    }

    // The area of use of EPSG:8857 in PROJ, and the line that stands for a pole.
    @Test
    void isAsLargeAsProjSays() {
        EqualEarth map = new EqualEarth(0);

        assertThat(map.width()).isCloseTo(2 * 17243.95906, within(1e-5));
        assertThat(map.height()).isCloseTo(2 * 8392.9276, within(1e-5));
        assertThat(map.project(new Coordinates(90, 180)).x()).isCloseTo(10216.47479, within(1e-5));
    }

    @Test
    void hasTheAreaOfTheEarth() {
        EqualEarth map = new EqualEarth(0);
        double area = 0;
        Point before = map.project(new Coordinates(-90, 180));
        for (double latitude = -89.9; latitude < 90.05; latitude += 0.1) {
            Point point = map.project(new Coordinates(Math.min(latitude, 90), 180));
            area += (before.x() + point.x()) * (before.y() - point.y());
            before = point;
        }

        // WGS84: 510 065 621.7 km².
        assertThat(area).isCloseTo(510_065_621.7, within(500.0));
    }

    @Test
    void isSymmetricAboutEquatorAndCentralMeridian() {
        Chance.forAll(chance -> {
            double latitude = chance.decimal(0, 90);
            double east = chance.decimal(0, 180);
            double centralMeridian = chance.decimal(-180, 180);

            EqualEarth map = new EqualEarth(centralMeridian);
            Point point = map.project(new Coordinates(latitude, centralMeridian + east));

            Point west = map.project(new Coordinates(latitude, centralMeridian - east));
            Point south = map.project(new Coordinates(-latitude, centralMeridian + east));

            assertThat(Math.abs(west.x())).isCloseTo(Math.abs(point.x()), within(MILLIMETRE));
            assertThat(west.y()).isEqualTo(point.y());
            assertThat(south.y()).isCloseTo(-point.y(), within(MILLIMETRE));
            assertThat(Math.abs(point.x())).isLessThanOrEqualTo(map.width() / 2 + MILLIMETRE);
        });
    }

    @Test
    void cutsALineWhereTheMapEnds() {
        List<Coordinates> pacific = List.of(new Coordinates(0, 170), new Coordinates(10, -170));
        EqualEarth map = new EqualEarth(0);

        List<List<Point>> pieces = map.lines(pacific);

        assertThat(pieces).hasSize(2);
        assertThat(ends(pieces))
                .containsExactlyInAnyOrder(
                        map.project(new Coordinates(0, 170)),
                        map.project(new Coordinates(5, 180)),
                        map.project(new Coordinates(5, -180)),
                        map.project(new Coordinates(10, -170)));
        assertThat(new EqualEarth(175).lines(pacific)).hasSize(1);
    }

    @Test
    void drawsALineAlongTheEdge() {
        List<Coordinates> antimeridian = List.of(new Coordinates(-60, 180), new Coordinates(60, 180));

        List<List<Point>> lines = new EqualEarth(0).lines(antimeridian);

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line).hasSizeGreaterThan(10);
            assertThat(line).allSatisfy(point -> assertThat(Math.abs(point.x())).isGreaterThan(13_000));
        });
    }

    @Test
    void bendsTheEdgesOfAreasAtTheCut() {
        List<Coordinates> quarter = List.of(
                new Coordinates(-80, 90),
                new Coordinates(80, 90),
                new Coordinates(80, -170),
                new Coordinates(-80, -170),
                new Coordinates(-80, 90));
        EqualEarth map = new EqualEarth(0);

        List<List<Point>> pieces = map.areas(List.of(quarter));

        assertThat(pieces).hasSize(2);
        assertThat(EvenOdd.contains(pieces, map.project(new Coordinates(0, 179.9))))
                .isTrue();
        assertThat(EvenOdd.contains(pieces, map.project(new Coordinates(0, -179.9))))
                .isTrue();
        assertThat(EvenOdd.contains(pieces, map.project(new Coordinates(0, -169.5))))
                .isFalse();
    }

    private static List<Point> ends(List<List<Point>> lines) {
        return lines.stream()
                .flatMap(line -> List.of(line.get(0), line.get(line.size() - 1)).stream())
                .toList();
    }
}
