package partnercities.plan.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import partnercities.Chance;

class LabelPlacementTest {
    private static final Box MAP = new Box(-500, -500, 500, 500);
    private static final double SIZE = 20;
    private static final double RADIUS = 10;

    private final LabelPlacement placement = new LabelPlacement(MAP, SIZE);

    @Test
    void aNameStandsToTheRightOfItsMark() {
        assertThat(place(0, 0, "Lviv")).hasValueSatisfying(spot -> {
            assertThat(spot.anchor()).isEqualTo(Spot.Anchor.START);
            assertThat(spot.x()).isBetween(RADIUS, RADIUS + SIZE / 2);
            assertThat(spot.y()).isBetween(0.0, SIZE / 2);
        });
    }

    @Test
    void atTheEdgeItStandsInsideTheMap() {
        assertThat(place(480, 0, "Lviv")).map(Spot::anchor).contains(Spot.Anchor.END);
        assertThat(place(-480, 0, "Lviv")).map(Spot::anchor).contains(Spot.Anchor.START);
    }

    @Test
    void twoCitiesAtTheSamePlaceAreBothNamedSideBySide() {
        Optional<Spot> first = place(0, 0, "Lutsk");
        Optional<Spot> second = place(0, 0, "Rivne");

        assertThat(first).isPresent();
        assertThat(second).isPresent().isNotEqualTo(first);
    }

    @Test
    void aNameMayComeCloserToItsOwnMarkThanToOthers() {
        Box own = Box.around(0, 0, 3 * RADIUS);
        placement.occupy(own);

        assertThat(placement.place(0, 0, RADIUS, own, "Lviv")).isPresent();
        assertThat(placement.place(0, 0, RADIUS, Box.around(1, 1, 1), "Lviv")).isEmpty();
    }

    @Test
    void whereThereIsNoRoomThereIsNoName() {
        placement.occupy(MAP);

        assertThat(place(0, 0, "Lviv")).isEmpty();
    }

    @Test
    void namesLieOverNoMarkAndNoOtherName() {
        Chance.forAll(chance -> {
            List<Double> coordinates = chance.several(0, 60, () -> chance.decimal(-480, 480));

            LabelPlacement crowd = new LabelPlacement(MAP, SIZE);
            List<Box> taken = new ArrayList<>();
            for (int index = 0; index + 1 < coordinates.size(); index += 2) {
                Box mark = Box.around(coordinates.get(index), coordinates.get(index + 1), RADIUS);
                crowd.occupy(mark);
                taken.add(mark);
            }
            for (int index = 0; index + 1 < coordinates.size(); index += 2) {
                double x = coordinates.get(index);
                double y = coordinates.get(index + 1);
                crowd.place(x, y, RADIUS, Box.around(x, y, RADIUS), "Name").ifPresent(spot -> {
                    // at least so much room does a name of four letters need, wherever it stands
                    double left =
                            switch (spot.anchor()) {
                                case START -> spot.x();
                                case MIDDLE -> spot.x() - SIZE;
                                case END -> spot.x() - 2 * SIZE;
                            };
                    Box letters = new Box(left + 1, spot.y() - SIZE / 2, left + 2 * SIZE - 1, spot.y() - 1);
                    assertThat(taken).noneMatch(letters::overlaps);
                    assertThat(MAP.contains(letters)).isTrue();
                    taken.add(letters);
                });
            }
        });
    }

    private Optional<Spot> place(double x, double y, String name) {
        Box own = Box.around(x, y, RADIUS);
        placement.occupy(own);
        return placement.place(x, y, RADIUS, own, name);
    }
}
