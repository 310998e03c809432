package partnercities.plan.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.Chance;

class ExcerptTest {
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lwów leży nad Pełtwią. | 22 | Lwów leży nad Pełtwią.",
                "Lwów leży nad Pełtwią. | 21 | Lwów leży nad…",
                "Lwów leży nad Pełtwią. | 14 | Lwów leży nad…",
                "Lwów leży nad Pełtwią. | 13 | Lwów leży…",
                "Lwów leży nad Pełtwią. | 2  | Lwów…",
                "Przyjechali. Goście ze Lwowa | 17 | Przyjechali…",
                "Goście (ze Lwowa) | 10 | Goście…",
                "Goście – ze Lwowa | 11 | Goście…",
                "Żyrardów, Bielsko-Biała | 19 | Żyrardów…",
                "Bielsko-Biała leży | 10 | Bielsko-Biała…",
                "Przyjechali i w Lublinie | 18 | Przyjechali…",
                "O tym i owym | 3 | O…",
                "Miasto lublin.eu podało | 14 | Miasto…",
                "Ponad 1,5 miliona osób | 9 | Ponad…",
            })
    void endsBetweenWordsWithNothingLooseBeforeTheEllipsis(String text, int room, String excerpt) {
        assertThat(Excerpt.of(text, room, POLISH)).isEqualTo(excerpt);
    }

    @Test
    void keepsTogetherWhatANoBreakSpaceJoins() {
        assertThat(Excerpt.of("Rada w\u00a0Lublinie przyjęła", 10, POLISH)).isEqualTo("Rada…");
    }

    @Test
    void countsCharactersAsPeopleDoAndCutsNoneInTwo() {
        assertThat(Excerpt.of("𝔏𝔲𝔟𝔩𝔦𝔫 𝔦 𝔏𝔴ó𝔴", 13, POLISH)).isEqualTo("𝔏𝔲𝔟𝔩𝔦𝔫 𝔦 𝔏𝔴ó𝔴");
        assertThat(Excerpt.of("𝔏𝔲𝔟𝔩𝔦𝔫 𝔦 𝔏𝔴ó𝔴", 12, POLISH)).isEqualTo("𝔏𝔲𝔟𝔩𝔦𝔫…");
    }

    @Test
    void findsWordsWhereNoSpacesStandBetweenThem() {
        assertThat(Excerpt.of("城市合作城市合作", 6, Locale.CHINESE)).isEqualTo("城市合作…");
    }

    @Test
    void isTheWholeTextOrItsFirstWords() {
        Chance.forAll(300, chance -> {
            List<String> words = chance.several(1, 20, () -> word(chance));
            int room = chance.whole(2, 60);

            String text = String.join(" ", words);

            String excerpt = Excerpt.of(text, room, POLISH);

            if (!excerpt.equals(text)) {
                String kept = excerpt.substring(0, excerpt.length() - 1);
                assertThat(text).startsWith(kept + " ");
                assertThat(kept.equals(words.get(0)) || excerpt.codePointCount(0, excerpt.length()) <= room)
                        .isTrue();
            }
        });
    }

    private static String word(Chance chance) {
        return chance.one("a", "miasto", "Bielsko-Biała", "współpracy", "Ї", "𝔏𝔲𝔟𝔩𝔦𝔫", "1,5", "Wien–Lublin");
    }
}
