package partnercities.plan.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.domain.text.Language;
import partnercities.plan.files.Html;

class ReadingTimeTest {

    @ParameterizedTest
    @CsvSource({
        "en, 0, 1",
        "en, 1, 1",
        "en, 341, 1",
        "en, 342, 2",
        "en, 569, 2",
        "en, 570, 3", //
        "en-GB, 342, 2",
        "pl, 248, 1",
        "pl, 249, 2",
        "de, 268, 1",
        "de, 269, 2",
        "fr, 292, 1",
        "fr, 293, 2"
    })
    void roundsAtThePaceOfTheLanguageAndSaysOneMinuteAtLeast(String language, int words, int minutes) {
        assertThat(minutes("слово ".repeat(words), language)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"uk, 275, 1", "uk, 276, 2", "ka, 276, 2"})
    void readsALanguageThatWasNotMeasuredAtTheMeanPace(String language, int words, int minutes) {
        assertThat(minutes("слово ".repeat(words), language)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>słowo</p>",
                "<a href=\"/kilka/słów i spacji\" title=\"jeszcze kilka słów\">sło<em>wo</em></a>",
                "<img src=\"a.png\" alt=\"Goście w ratuszu\"> słowo",
                "„słowo” – &amp; &quot;…",
                "1,5",
            })
    void countsWordsButNoMarkupAndNoPunctuation(String oneWord) {
        assertThat(minutes((oneWord + "\n").repeat(248), "pl")).isEqualTo(1);
        assertThat(minutes((oneWord + "\n").repeat(249), "pl")).isEqualTo(2);
    }

    @Test
    void findsWordsWhereNoSpacesStandBetweenThem() {
        assertThat(minutes("城市合作".repeat(200), "zh"))
                .as("400 words of two characters at the mean pace")
                .isEqualTo(2);
    }

    private static int minutes(String html, String language) {
        return ReadingTime.minutes(new Html(html), new Language(language));
    }
}
