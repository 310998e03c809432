package partnercities.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.domain.city.Coordinates;
import partnercities.domain.text.Language;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PublicationTime;
import partnercities.link.messages.Messages;

/** Expectations are written with _ for a no-break space and ~ for a narrow one. */
class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "pl, 2023-02-14, 14 lutego 2023",
        "pl, 2023-02, luty 2023",
        "pl, 2023, 2023",
        "pl, 0988-12-01, 1 grudnia 988",
        "en, 2023-02-14, 14 February 2023",
        "en, 2023-02, February 2023",
        "en, 1988, 1988",
        "uk, 2023-02-14, 14 лютого 2023~р.",
        "uk, 2023-02, лютий 2023~р.",
        "uk, 2023, 2023",
        "de, 2023-02-14, 14. Februar 2023",
        "de, 2023-02, Februar 2023",
        "fr, 2023-02-14, 14 février 2023",
        "fr, 2023-08, août 2023",
    })
    void writesDatesAsPreciselyAsTheyAreKnown(String language, String date, String text) {
        assertThat(shown(of(language).date(PartialDate.parse(date).orElseThrow())))
                .isEqualTo(text);
    }

    /** Of languages of partners, by CLDR alone: whether or not their messages are packed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cs | 14. února 2023 | únor 2023 | 603_904,5 | 1,2_km",
                "hu | 2023. február 14. | 2023. február | 603_904,5 | 1,2_km",
                "it | 14 febbraio 2023 | febbraio 2023 | 603.904,5 | 1,2_km",
                "lt | 2023 m. vasario 14 d. | 2023 m. vasaris | 603_904,5 | 1,2_km",
                "ro | 14 februarie 2023 | februarie 2023 | 603.904,5 | 1,2_km",
                "es | 14 de febrero de 2023 | febrero de 2023 | 603.904,5 | 1,2_km",
                "he | 14 בפברואר 2023 | פברואר 2023 | 603,904.5 | 1.2_ק״מ",
            })
    void writesWhatPartnersReadAsTheirLanguagesDo(
            String language, String day, String month, String number, String distance) {
        Formats formats = new Formats(Messages.none(new Language(language)));

        assertThat(shown(formats.date(new PartialDate(2023, 2, 14)))).isEqualTo(day);
        assertThat(shown(formats.date(PartialDate.parse("2023-02").orElseThrow())))
                .isEqualTo(month);
        assertThat(shown(formats.number(603904.5, 1))).isEqualTo(number);
        assertThat(shown(formats.distance(1234))).isEqualTo(distance);
    }

    @Test
    void countsOldDatesByTheGregorianCalendarAsIsoDoes() {
        assertThat(of("en").date(new PartialDate(1569, 7, 1))).isEqualTo("1 July 1569");
        assertThat(of("en").date(new PartialDate(1317, 8, 15))).isEqualTo("15 August 1317");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl | 3 lutego 2023 15:09",
                "en | 3 February 2023 at 15:09",
                "uk | 3 лютого 2023~р. о 15:09",
                "de | 3. Februar 2023 um 15:09",
                "fr | 3 février 2023 à 15:09",
            })
    void writesTheTimeOfDayWhenItIsKnown(String language, String text) {
        PartialDate day = new PartialDate(2023, 2, 3);

        assertThat(shown(of(language).time(new PublicationTime(day, Optional.of(LocalTime.of(15, 9)))))
                        .replace(",", ""))
                .isEqualTo(text);
        assertThat(of(language).time(new PublicationTime(day, Optional.empty())))
                .isEqualTo(of(language).date(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl | 0 | 0 | 0",
                "pl | 1000 | 0 | 1000",
                "pl | 9999 | 0 | 9999",
                "pl | 10000 | 0 | 10_000",
                "pl | 603904 | 0 | 603_904",
                "pl | 147.45 | 1 | 147,5",
                "pl | 431 | 2 | 431",
                "pl | -5 | 0 | -5",
                "en | 1000 | 0 | 1,000",
                "en | 603904 | 0 | 603,904",
                "en | 147.45 | 2 | 147.45",
                "uk | 1000 | 0 | 1_000",
                "uk | 603904.26 | 1 | 603_904,3",
                "de | 1000 | 0 | 1.000",
                "de | 0.5 | 0 | 1",
                "fr | 1000 | 0 | 1~000",
                "fr | 1.5 | 1 | 1,5",
            })
    void writesNumbersWithTheSeparatorsOfTheLanguage(String language, double value, int digits, String text) {
        assertThat(shown(of(language).number(value, digits))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl | 0 | 0_km",
                "pl | 1234 | 1,2_km",
                "pl | 9949 | 9,9_km",
                "pl | 9960 | 10_km",
                "pl | 10500 | 11_km",
                "pl | 805432 | 805_km",
                "pl | 7812345 | 7812_km",
                "pl | 12812345 | 12_812_km",
                "en | 805432 | 805_km",
                "en | 7812345 | 7,812_km",
                "uk | 805432 | 805_км",
                "uk | 7812345 | 7_812_км",
                "de | 7812345 | 7.812_km",
                "fr | 7812345 | 7~812~km",
            })
    void writesDistancesInKilometresAndTenthsNearBy(String language, double metres, String text) {
        String distance = shown(of(language).distance(metres));

        // CLDR puts a plain space before the unit in some languages
        assertThat(distance.replace(" km", "_km").replace(" км", "_км")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl | 51.25 | 22.5667 | 51,2500°_N, 22,5667°_E",
                "en | 42.1167 | -80.0733 | 42.1167°_N, 80.0733°_W",
                "en | -33.9253 | 18.4239 | 33.9253°_S, 18.4239°_E",
                "en | 0 | 0 | 0.0000°_N, 0.0000°_E",
                "de | -33.92531 | -70.64831 | 33,9253°_S, 70,6483°_W",
                "fr | 48.69 | -6.18 | 48,6900°_N, 6,1800°_O",
                "uk | 47.9057 | 33.394 | 47,9057°_пн._ш., 33,3940°_сх._д.",
                "uk | -47.9057 | -33.394 | 47,9057°_пд._ш., 33,3940°_зх._д.",
            })
    void writesCoordinatesWithTheirDirections(String language, double latitude, double longitude, String text) {
        assertThat(shown(of(language).coordinates(new Coordinates(latitude, longitude))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl | 9149 | 9,1_kB",
                "en | 9149 | 9.1_kB",
                "uk | 168000 | 168_кБ",
                "de | 940 | 0,9_kB",
                "en | 999499 | 999_kB",
                "en | 999500 | 1_MB",
                "fr | 1234567 | 1,2~Mo",
                "uk | 12345678 | 12_МБ",
            })
    void writesSizesInKilobytesAndMegabytes(String language, double bytes, String text) {
        assertThat(shown(of(language).size(bytes))).isEqualTo(text);
    }

    @Test
    void writesTheSameUnderAnyDefaultLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"ar-EG", "tr", "th-TH-u-ca-buddhist", "fa-IR"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Formats formats = of("pl");
                assertThat(formats.date(new PartialDate(2023, 2, 14))).isEqualTo("14 lutego 2023");
                assertThat(formats.number(10000, 0)).isEqualTo("10\u00A0000");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void servesManyThreadsAtOnce() {
        Formats formats = of("pl");

        assertThat(IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(index -> formats.date(new PartialDate(1000 + index % 1000, 2, 14)))
                        .filter(date -> !date.matches("14 lutego 1\\d{3}"))
                        .toList())
                .isEmpty();
        assertThat(IntStream.range(0, 1000).parallel().allMatch(index -> formats.date(
                                new PartialDate(1000 + index, 2, 14))
                        .equals("14 lutego " + (1000 + index))))
                .isTrue();
    }

    private static Formats of(String language) {
        return new Formats(RealMessages.of(language));
    }

    private static String shown(String text) {
        return text.replace('\u00A0', '_').replace('\u202F', '~').replace('\u2212', '-');
    }
}
