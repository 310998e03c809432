package partnercities.gather.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneSpellingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+48225550123",
                "+48 22 555 01 23",
                "+48 (22) 555-01-23",
                "+48 22.555.01.23",
                "+48 22/555 01 23",
                "+48\u00a022\u00a0555\u202f01\u201323",
                " +48 22 555 01 23 "
            })
    void digitsMayBeGroupedInAnyWay(String written) {
        assertThat(PhoneSpelling.of(written).international()).contains("+48225550123");
    }

    @ParameterizedTest
    @CsvSource({
        "00 48 22 555 01 23, +48 22 555 01 23",
        "0048225550123, +48225550123",
        "+49 (0)251 1234567, +49 251 1234567",
        "+49(0) 251 1234567, +49 251 1234567",
        "tel:+48225550123, +48225550123"
    })
    void whatWasMeantIsCertain(String written, String right) {
        assertThat(PhoneSpelling.of(written).international()).isEmpty();
        assertThat(PhoneSpelling.of(written).mended()).contains(right);
    }

    /** A mend that is wrong itself would be worse than none. */
    @ParameterizedTest
    @ValueSource(strings = {"0048 22", "+49 (0)2", "tel:555 01 23", "tel:ask"})
    void nothingBecomesAnotherMistake(String written) {
        assertThat(PhoneSpelling.of(written).mended()).isEmpty();
    }

    @Test
    void theZeroOfItalyIsDialledFromAbroad() {
        assertThat(PhoneSpelling.of("+39 (0)6 1234567").international()).contains("+39061234567");
    }

    @Test
    void theLongestNumberHasFifteenDigits() {
        assertThat(PhoneSpelling.of("+123456789012345").international()).isPresent();
        assertThat(PhoneSpelling.of("+1234567890123456").mistake()).contains("too many");
    }
}
