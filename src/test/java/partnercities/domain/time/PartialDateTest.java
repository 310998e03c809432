package partnercities.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.Chance;
import partnercities.domain.time.PartialDate.Precision;

class PartialDateTest {

    @Test
    void isReadBackAsItWasWritten() {
        Chance.forAll(chance -> {
            PartialDate date = date(chance);

            assertThat(PartialDate.parse(date.toString())).contains(date);
        });
    }

    @Test
    void isWrittenAsPreciselyAsItIsKnown() {
        Chance.forAll(chance -> {
            PartialDate date = date(chance);

            assertThat(date.toString())
                    .hasSize(
                            switch (date.precision()) {
                                case YEAR -> 4;
                                case MONTH -> 7;
                                case DAY -> 10;
                            });
        });
    }

    @Test
    void canMeanAllDaysFromTheEarliestToTheLatestOfItsYearMonthOrDay() {
        Chance.forAll(chance -> {
            PartialDate date = date(chance);

            LocalDate beforeThat = date.earliest().minusDays(1);
            LocalDate afterThat = date.latest().plusDays(1);

            assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
            assertThat(PartialDate.of(date.earliest()).toString()).startsWith(date.toString());
            assertThat(PartialDate.of(date.latest()).toString()).startsWith(date.toString());
            assertThat(iso(beforeThat)).doesNotStartWith(date.toString());
            assertThat(iso(afterThat)).doesNotStartWith(date.toString());
        });
    }

    @Test
    void isOrderedTotally() {
        Chance.forAll(chance -> {
            PartialDate first = near(chance);
            PartialDate second = near(chance);
            PartialDate third = near(chance);

            assertThat(Integer.signum(first.compareTo(second))).isEqualTo(-Integer.signum(second.compareTo(first)));
            assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
            if (first.compareTo(second) <= 0 && second.compareTo(third) <= 0) {
                assertThat(first).isLessThanOrEqualTo(third);
            }
        });
    }

    @Test
    void comesBeforeWhatBeginsLater() {
        Chance.forAll(chance -> {
            PartialDate first = near(chance);
            PartialDate second = near(chance);

            if (first.earliest().isBefore(second.earliest())) {
                assertThat(first).isLessThan(second);
            } else if (first.earliest().equals(second.earliest())
                    && first.precision().compareTo(second.precision()) < 0) {
                assertThat(first).as("the less precise first").isLessThan(second);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2023",
                "2023 ",
                "23",
                "20233",
                "0000",
                "2023-",
                "2023-0",
                "2023-2",
                "2023-00",
                "2023-13",
                "2023-02-00",
                "2023-02-29",
                "1900-02-29",
                "2023-04-31",
                "2023-12-32",
                "2023-2-2",
                "2023/02/02",
                "2023-02-02T10:00",
                "-2023",
                "+2023",
                "02.02.2023",
                "٢٠٢٣",
                "２０２３",
                "2023‑02",
                "unknown"
            })
    void isNotReadFromWhatIsNoDate(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void knowsLeapYears() {
        assertThat(PartialDate.parse("2024-02-29")).isPresent();
        assertThat(PartialDate.parse("2000-02-29")).isPresent();
        assertThat(PartialDate.parse("2024-02").orElseThrow().latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.parse("2023-02").orElseThrow().latest()).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void hasAsMuchPrecisionAsItsText() {
        assertThat(PartialDate.parse("1988").map(PartialDate::precision)).contains(Precision.YEAR);
        assertThat(PartialDate.parse("2023-02").map(PartialDate::precision)).contains(Precision.MONTH);
        assertThat(PartialDate.parse("2023-02-02").map(PartialDate::precision)).contains(Precision.DAY);
    }

    @Test
    void cannotBeMadeOfADayWithoutItsMonth() {
        assertThatThrownBy(() -> new PartialDate(2023, 0, 2)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new PartialDate(0, 0, 0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new PartialDate(2023, 2, 30)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void isWrittenInAsciiDigitsWhateverTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(new PartialDate(2023, 2, 3)).hasToString("2023-02-03");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String iso(LocalDate day) {
        return day.getYear() < 1 || day.getYear() > 9999
                ? ""
                : PartialDate.of(day).toString();
    }

    private static PartialDate date(Chance chance) {
        return partial(chance, chance.day(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
    }

    /** So near each other that many begin on the same day. */
    private static PartialDate near(Chance chance) {
        return partial(chance, chance.day(LocalDate.of(2022, 12, 30), LocalDate.of(2023, 2, 2)));
    }

    private static PartialDate partial(Chance chance, LocalDate day) {
        return switch (chance.one(Precision.values())) {
            case YEAR -> new PartialDate(day.getYear(), 0, 0);
            case MONTH -> new PartialDate(day.getYear(), YearMonth.from(day).getMonthValue(), 0);
            case DAY -> PartialDate.of(day);
        };
    }
}
