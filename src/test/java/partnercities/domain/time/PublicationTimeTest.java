package partnercities.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTimeTest {
    /** In Beirut clocks went forward at midnight, so 26 March 2017 began at 01:00. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Warsaw, 2026-01-15, , 2026-01-14T23:00:00Z",
        "Europe/Warsaw, 2026-07-15, , 2026-07-14T22:00:00Z",
        "Europe/Warsaw, 2026-07, , 2026-06-30T22:00:00Z",
        "Europe/Warsaw, 2026, , 2025-12-31T23:00:00Z",
        "Europe/Warsaw, 2026-03-29, 01:59, 2026-03-29T00:59:00Z",
        "Europe/Warsaw, 2026-03-29, 02:00, 2026-03-29T01:00:00Z",
        "Europe/Warsaw, 2026-03-29, 02:30, 2026-03-29T01:00:00Z",
        "Europe/Warsaw, 2026-03-29, 03:00, 2026-03-29T01:00:00Z",
        "Europe/Warsaw, 2026-10-25, 02:30, 2026-10-25T00:30:00Z",
        "Europe/Warsaw, 2026-10-25, 03:00, 2026-10-25T02:00:00Z",
        "Asia/Beirut, 2017-03-26, , 2017-03-25T22:00:00Z",
    })
    void itsMomentIsTheFirstAtWhichClocksAtHomeShowThatOrMore(String zone, String date, LocalTime time, String moment) {
        PublicationTime published =
                new PublicationTime(PartialDate.parse(date).orElseThrow(), Optional.ofNullable(time));

        assertThat(published.moment(ZoneId.of(zone)).toInstant()).hasToString(moment);
    }

    /** In Warsaw clocks were 1 hour 24 minutes before those in Greenwich until 1915, in Kyiv 2 hours, 2 minutes and 4 seconds. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Warsaw, 2026-01-15, 2026-01-15T00:00:00+01:00",
        "Europe/Warsaw, 1900-01-15, 1900-01-15T00:00:00+01:24",
        "Europe/Kyiv, 1900-01-15, 1900-01-14T21:57:56Z",
    })
    void aMomentBeforeStandardTimeIsWrittenSoThatProgramsReadIt(String zone, String date, String written) {
        PublicationTime published = new PublicationTime(PartialDate.parse(date).orElseThrow(), Optional.empty());

        assertThat(PublicationTime.written(published.moment(ZoneId.of(zone)).toOffsetDateTime()))
                .isEqualTo(written);
    }
}
