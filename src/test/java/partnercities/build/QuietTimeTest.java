package partnercities.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the moment of a build makes no difference. Announcements are in {@link LastBuildTest}. */
class QuietTimeTest {
    @ParameterizedTest
    @CsvSource({
        "Europe/Warsaw,      2026-01-01T12:00:00Z, 2025-12-31T23:00:00Z, 2026-01-01T23:00:00Z",
        "Europe/Warsaw,      2026-01-01T23:00:00Z, 2026-01-01T23:00:00Z, 2026-01-02T23:00:00Z",
        "Europe/Warsaw,      2026-03-29T12:00:00Z, 2026-03-29T01:00:00Z, 2026-03-29T22:00:00Z",
        "America/St_Johns,   2010-11-07T02:30:30Z, 2010-11-07T02:30:00Z, 2010-11-07T02:31:00Z"
    })
    void aDayIsQuietAsLongAsClocksAreNotChanged(ZoneId home, Instant now, Instant from, Instant until) {
        QuietTime quiet = QuietTime.around(now, home, List.of());

        assertThat(quiet).isEqualTo(new QuietTime(from, until));
    }

    /** In Newfoundland, clocks were put back one minute after midnight, so that it was yesterday again. */
    @ParameterizedTest
    @CsvSource({
        "America/St_Johns, 2010-11-06T00:00:00Z",
        "Europe/Warsaw,    2026-10-24T00:00:00Z",
        "Pacific/Apia,     2011-12-29T00:00:00Z",
        "America/Havana,   2026-10-31T00:00:00Z"
    })
    void theDateIsTheSameInAllOfIt(ZoneId home, Instant start) {
        for (int step = 0; step < 48 * 60; step += 7) {
            Instant now = start.plusSeconds(60L * step);
            QuietTime quiet = QuietTime.around(now, home, List.of());
            LocalDate today = LocalDate.ofInstant(now, home);

            for (Instant other = now; other.isBefore(quiet.until()); other = other.plusSeconds(1500)) {
                assertThat(LocalDate.ofInstant(other, home))
                        .as(now + " to " + other)
                        .isEqualTo(today);
            }
            for (Instant other = now; !other.isBefore(quiet.from()); other = other.minusSeconds(1500)) {
                assertThat(LocalDate.ofInstant(other, home))
                        .as(now + " back to " + other)
                        .isEqualTo(today);
            }
        }
    }
}
