package partnercities.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.Chance;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "kryvyi-rih, kryvyi-rih, 0",
        "kryvyi-rig, kryvyi-rih, 1",
        "kryvyi-rihh, kryvyi-rih, 1",
        "kryvyi-ri, kryvyi-rih, 1",
        "kyrvyi-rih, kryvyi-rih, 1",
        "Lviv, lviv, 0",
        "lwow, lviv, 3",
        "'', lviv, 4",
        "焦作, 焦, 1",
        "\uD83C\uDFD9, '', 1",
    })
    void countsInsertionsDeletionsSubstitutionsAndSwaps(String first, String second, int distance) {
        assertThat(Suggestion.distance(first, second)).isEqualTo(distance);
    }

    @Test
    void isAsFarThereAsBack() {
        Chance.forAll(chance -> {
            String first = word(chance);
            String second = word(chance);

            assertThat(Suggestion.distance(first, second)).isEqualTo(Suggestion.distance(second, first));
        });
    }

    @Test
    void isNoWayOnlyBetweenEqualWords() {
        Chance.forAll(chance -> {
            String first = word(chance);
            String second = word(chance);

            assertThat(Suggestion.distance(first, second) == 0).isEqualTo(first.equals(second));
            assertThat(Suggestion.distance(first, second))
                    .isBetween(Math.abs(first.length() - second.length()), Math.max(first.length(), second.length()));
        });
    }

    /** Optimal string alignment lies between the unrestricted distance, which is a metric, and twice that. */
    @Test
    void isHardlyShortenedByADetour() {
        Chance.forAll(chance -> {
            String first = word(chance);
            String second = word(chance);
            String detour = word(chance);

            assertThat(Suggestion.distance(first, second))
                    .isLessThanOrEqualTo(
                            2 * (Suggestion.distance(first, detour) + Suggestion.distance(detour, second)));
        });
    }

    @Test
    void suggestsTheNearest() {
        assertThat(Suggestion.didYouMean("kryvyi-rig", List.of("lviv", "kryvyi-rih", "kryvyi-bih")))
                .contains("did you mean 'kryvyi-rih'?");
    }

    @Test
    void suggestsTheFirstInTheAlphabetAmongEquallyNear() {
        assertThat(Suggestion.didYouMean("lvi", List.of("lvib", "lvia"))).contains("did you mean 'lvia'?");
        assertThat(Suggestion.didYouMean("lvi", List.of("lvia", "lvib"))).contains("did you mean 'lvia'?");
    }

    @Test
    void suggestsNothingThatIsFar() {
        assertThat(Suggestion.didYouMean("windsor", List.of("lviv", "tbilisi"))).isEmpty();
        assertThat(Suggestion.didYouMean("pl", List.of("en", "uk"))).isEmpty();
    }

    @Test
    void namesWhatIsPossibleWhenNothingIsNear() {
        assertThat(Suggestion.oneOf("windsor", List.of("sumy", "lviv"))).isEqualTo("possible are lviv, sumy");
        assertThat(Suggestion.oneOf("windsor", List.of())).isEqualTo("there is none yet");
    }

    private static String word(Chance chance) {
        return chance.word(0, 7, "abc-ł");
    }
}
