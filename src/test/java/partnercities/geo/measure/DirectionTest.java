package partnercities.geo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.Chance;

class DirectionTest {

    @ParameterizedTest
    @CsvSource({
        "337.5, N, 22.5",
        "22.5, NE, 67.5",
        "67.5, E, 112.5",
        "112.5, SE, 157.5",
        "157.5, S, 202.5",
        "202.5, SW, 247.5",
        "247.5, W, 292.5",
        "292.5, NW, 337.5",
    })
    void standsForTheFortyFiveDegreesAroundIt(double first, Direction direction, double next) {
        assertThat(Direction.of(first)).isEqualTo(direction);
        assertThat(Direction.of(first + 22.5)).isEqualTo(direction);
        assertThat(Direction.of(Math.nextDown(next))).isEqualTo(direction);
        assertThat(Direction.of(next)).isNotEqualTo(direction);
    }

    @Test
    void isNamedByItsKey() {
        assertThat(Arrays.stream(Direction.values()).map(Direction::key))
                .containsExactly(
                        "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoBearing(double bearing) {
        assertThatIllegalArgumentException().isThrownBy(() -> Direction.of(bearing));
    }

    @Test
    void isTheSameAfterWholeTurns() {
        Chance.forAll(chance -> {
            int tenths = chance.whole(0, 3599);
            int turns = chance.whole(-9, 9);

            double bearing = tenths / 10.0;

            assertThat(Direction.of(bearing + 360 * turns)).isEqualTo(Direction.of(bearing));
        });
    }
}
