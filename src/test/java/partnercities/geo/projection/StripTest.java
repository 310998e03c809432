package partnercities.geo.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import partnercities.Chance;
import partnercities.domain.city.Coordinates;
import partnercities.geo.EvenOdd;
import partnercities.geo.plane.Point;

class StripTest {
    private static final Strip EARTH = new Strip(-180);

    @Test
    void cutsAnIslandOnTheAntimeridianInTwo() {
        List<Coordinates> island = List.of(at(10, 170), at(10, -170), at(-10, -170), at(-10, 170), at(10, 170));

        assertThat(EARTH.rings(island)).hasSize(2).allSatisfy(ring -> {
            assertThat(ring).first().isEqualTo(ring.get(ring.size() - 1));
            assertThat(ring).extracting(Coordinates::latitude).contains(10.0, -10.0);
            assertThat(ring).allSatisfy(place -> assertThat(place.longitude()).isBetween(-180.0, 180.0));
        });
        assertThat(new Strip(0).rings(island)).hasSize(1);
    }

    @Test
    void separatesThePeninsulasOfAnIsland() {
        // Open to the west: two arms reach over the antimeridian.
        List<Coordinates> island = List.of(
                at(30, 170),
                at(30, -170),
                at(20, -170),
                at(20, 175),
                at(-20, 175),
                at(-20, -170),
                at(-30, -170),
                at(-30, 170),
                at(30, 170));

        assertThat(EARTH.rings(island)).hasSize(3);
    }

    @Test
    void leadsAContinentAroundThePoleAlongTheCut() {
        List<Coordinates> antarctica = new ArrayList<>();
        for (int longitude = -170; longitude <= 190; longitude += 10) {
            antarctica.add(at(-70, longitude > 180 ? longitude - 360 : longitude));
        }

        List<List<Coordinates>> rings = new Strip(-100).rings(antarctica);

        assertThat(rings).hasSize(1);
        assertThat(contains(rings, at(-80, -99))).isTrue();
        assertThat(contains(rings, at(-89, 100))).isTrue();
        assertThat(contains(rings, at(-80, 259))).isTrue();
        assertThat(contains(rings, at(-60, 100))).isFalse();
    }

    @Test
    void leavesOutWhatOnlyTouchesTheCut() {
        List<Coordinates> island = List.of(at(10, 170), at(10, 180), at(-10, 180), at(-10, 170), at(10, 170));

        assertThat(EARTH.rings(island)).hasSize(1);
    }

    @Test
    void keepsTheInsideOfAnyRing() {
        Chance.forAll(chance -> {
            List<Coordinates> corners = ring(chance);
            double latitude = chance.decimal(-60, 60);
            double longitude = chance.decimal(-79, 79);
            double cut = chance.decimal(-80, 80);

            List<Coordinates> ring = new ArrayList<>(corners);
            ring.add(corners.get(0));
            Coordinates place = at(latitude, longitude);
            chance.assume(EvenOdd.isClear(plane(corners), plane(List.of(place)).get(0)));
            Coordinates onStrip = longitude < cut ? at(latitude, longitude + 360) : place;

            assertThat(contains(new Strip(cut).rings(ring), onStrip)).isEqualTo(contains(List.of(ring), place));
        });
    }

    private static List<Coordinates> ring(Chance chance) {
        return chance.several(3, 10, () -> at(chance.decimal(0.001, -60, 60), chance.decimal(0.001, -80, 80)));
    }

    private static boolean contains(List<List<Coordinates>> rings, Coordinates place) {
        return EvenOdd.contains(
                rings.stream().map(StripTest::plane).toList(),
                plane(List.of(place)).get(0));
    }

    private static List<Point> plane(List<Coordinates> ring) {
        return ring.stream()
                .map(place -> new Point(place.longitude(), -place.latitude()))
                .toList();
    }

    private static Coordinates at(double latitude, double longitude) {
        return new Coordinates(latitude, longitude);
    }
}
