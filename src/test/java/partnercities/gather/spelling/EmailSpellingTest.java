package partnercities.gather.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "anna(at)example.org, anna@example.org",
        "anna [at] example [dot] org, anna@example.org",
        "anna at example.org, anna@example.org",
        "mailto:anna@example.org, anna@example.org",
        "Anna Nowak <anna@example.org>, anna@example.org",
        "anna @ example.org, anna@example.org"
    })
    void anEmailAddressIsSeenThroughItsDisguise(String written, String right) {
        assertThat(EmailSpelling.isValid(written)).isFalse();
        assertThat(EmailSpelling.meant(written)).contains(right);
    }
}
