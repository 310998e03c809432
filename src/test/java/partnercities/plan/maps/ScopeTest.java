package partnercities.plan.maps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.Chance;

class ScopeTest {
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
        assertThat(Scope.reaching(farthest)).isEqualTo(new Scope(rim, step));
    }

    @Test
    void everyCityHasRoomAndNoMapHasMoreThanEightRings() {
        Chance.forAll(chance -> {
            double farthest = chance.decimal(0, 20_003.93);

            Scope scope = Scope.reaching(farthest);

            assertThat(scope.kilometres()).isGreaterThanOrEqualTo(farthest);
            assertThat(scope.rings()).hasSizeBetween(4, 8).isSorted().first().isEqualTo(scope.step());
            assertThat(scope.rings().get(scope.rings().size() - 1)).isLessThanOrEqualTo(scope.kilometres());
        });
    }
}
