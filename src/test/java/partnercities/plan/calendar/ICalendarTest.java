package partnercities.plan.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import partnercities.Chance;
import partnercities.domain.text.Language;
import partnercities.plan.frame.Label;

class ICalendarTest {
    @Test
    void aLineOf75BytesStaysWhole() {
        String line = "SUMMARY:" + "a".repeat(67);

        assertThat(ICalendar.folded(line)).isEqualTo(line);
    }

    @Test
    void theSpaceOfAFoldedLineIsOneOfItsBytes() {
        assertThat(ICalendar.folded("a".repeat(150)))
                .isEqualTo("a".repeat(75) + "\r\n " + "a".repeat(74) + "\r\n " + "a");
    }

    @Test
    void aLetterOfTwoBytesMovesToTheNextLineWhole() {
        assertThat(ICalendar.folded("a".repeat(74) + "ł")).isEqualTo("a".repeat(74) + "\r\n ł");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneMovesToTheNextLineWhole() {
        assertThat(ICalendar.folded("a".repeat(72) + "𐍀")).isEqualTo("a".repeat(72) + "\r\n 𐍀");
    }

    @Test
    void signsWithAMeaningAreEscaped() {
        assertThat(ICalendar.escaped("a\\b; c, d: \"e\"\nf\r\ng\u0007\th"))
                .isEqualTo("a\\\\b\\; c\\, d: \"e\"\\nf\\ng\th");
    }

    @Test
    void aTextInAnotherLanguageSaysSo() {
        String line = new ICalendar()
                .text("SUMMARY", new Label("Koncert", Optional.of(new Language("pl"))))
                .toString();

        assertThat(line).isEqualTo("SUMMARY;LANGUAGE=pl:Koncert\r\n");
    }

    @Test
    void unfoldingGivesTheLineBack() {
        Chance.forAll(chance -> {
            String text = text(chance);

            assertThat(ICalendar.folded(text).replace("\r\n ", "")).isEqualTo(text);
        });
    }

    @Test
    void everyFoldedLineIsWholeTextOf75BytesAtTheMost() {
        Chance.forAll(chance -> {
            String text = text(chance);

            assertThat(ICalendar.folded(text).split("\r\n", -1)).allSatisfy(line -> {
                assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(UTF_8.newEncoder().canEncode(line)).isTrue();
            });
        });
    }

    @Test
    void anotherProgramReadsTheSameText() {
        Chance.forAll(200, chance -> {
            String text = text(chance);

            String calendar = new ICalendar()
                    .line("BEGIN", "VCALENDAR")
                    .line("VERSION", "2.0")
                    .line("BEGIN", "VEVENT")
                    .text("SUMMARY", text)
                    .line("END", "VEVENT")
                    .line("END", "VCALENDAR")
                    .toString();

            assertThat(Biweekly.parse(calendar)
                            .first()
                            .getEvents()
                            .get(0)
                            .getSummary()
                            .getValue())
                    .isEqualTo(text);
        });
    }

    /** Long ones of letters of one to four bytes and of signs that have a meaning, without control characters. */
    private static String text(Chance chance) {
        return chance.scraps(0, 300, "a", "Z", " ", "ł", "Ї", "–", "𐍀", "🇺🇦", "\\", ";", ",", ":", "\"", "^", "n");
    }
}
