package partnercities.geo.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardTimeTest {
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final LocalDate WINTER = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "Europe/Warsaw, 60",
        "America/New_York, -300",
        "Asia/Kathmandu, 345",
        "Australia/Sydney, 600",
        "Europe/Kyiv, 120",
        "+02:00, 120",
        "UTC-3, -180",
        "Z, 0"
    })
    void itIsTheSameInSummerAndInWinter(String zone, int minutes) {
        assertThat(StandardTime.of(ZoneId.of(zone), SUMMER).minutes()).isEqualTo(minutes);
        assertThat(StandardTime.of(ZoneId.of(zone), WINTER).minutes()).isEqualTo(minutes);
    }

    @Test
    void aCountryMayChangeItsMind() {
        assertThat(StandardTime.of(ZoneId.of("Europe/Istanbul"), LocalDate.of(2015, 1, 1))
                        .minutes())
                .isEqualTo(120);
        assertThat(StandardTime.of(ZoneId.of("Europe/Istanbul"), WINTER).minutes())
                .isEqualTo(180);
    }

    @ParameterizedTest
    @CsvSource({"PL, 60", "TR, 180", "DE, 60", "JP, 540"})
    void aCountryWhoseZonesAgreeHasOne(String country, int minutes) {
        assertThat(StandardTime.throughout(new Territory(country), WINTER)).contains(new StandardTime(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "CN", "PT", "UA", "NZ", "AQ", "XK"})
    void aCountryOfSeveralTimesHasNone(String country) {
        assertThat(StandardTime.throughout(new Territory(country), WINTER)).isEmpty();
    }
}
