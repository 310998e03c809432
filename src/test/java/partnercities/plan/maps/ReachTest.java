package partnercities.plan.maps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.Chance;

class ReachTest {
    @ParameterizedTest
    @CsvSource({
        "7403, 1000, 8000",
        "1321, 200, 1400",
        "0, 20, 120",
        "784, 100, 800",
        "785, 200, 1000",
        "19900, 5000, 20004",
        "20003.9, 5000, 20004"
    })
    void ringsStandAtRoundDistancesUpToTheFarthestCity(double farthest, double step, double rim) {
        assertThat(Reach.covering(farthest)).isEqualTo(new Reach(rim, step));
    }

    @Test
    void everyCityHasRoomAndNoMapHasMoreThanEightRings() {
        Chance.forAll(chance -> {
            double farthest = chance.decimal(0, 20_003.93);

            Reach reach = Reach.covering(farthest);

            assertThat(reach.kilometres()).isGreaterThanOrEqualTo(farthest);
            assertThat(reach.rings()).hasSizeBetween(4, 8).isSorted().first().isEqualTo(reach.step());
            assertThat(reach.rings().get(reach.rings().size() - 1)).isLessThanOrEqualTo(reach.kilometres());
        });
    }
}
