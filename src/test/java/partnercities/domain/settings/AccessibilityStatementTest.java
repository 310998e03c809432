package partnercities.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;

class AccessibilityStatementTest {
    /** Every year needs a look after the 31 March before it. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2027-03-31",
        "2026-03-31, 2027-03-31",
        "2026-04-01, 2027-03-31",
        "2026-12-31, 2027-03-31",
        "2027-01-01, 2028-03-31"
    })
    void theNextReviewIsDueOnA31March(LocalDate prepared, LocalDate due) {
        assertThat(statement(prepared, Optional.empty()).reviewDue()).isEqualTo(due);
    }

    @Test
    void aReviewCountsAndNoLongerTheDayOfThePreparation() {
        LocalDate prepared = LocalDate.of(2024, 9, 1);
        LocalDate reviewed = LocalDate.of(2027, 3, 31);

        AccessibilityStatement statement = statement(prepared, Optional.of(reviewed));

        assertThat(statement.lastLook()).isEqualTo(PartialDate.of(reviewed));
        assertThat(statement.reviewDue()).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(statement(prepared, Optional.empty()).reviewDue()).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    private static AccessibilityStatement statement(LocalDate prepared, Optional<LocalDate> reviewed) {
        PartialDate day = PartialDate.of(prepared);
        return new AccessibilityStatement(
                AccessibilityStatement.Conformance.COMPLIANT,
                day,
                day,
                day,
                reviewed.map(PartialDate::of),
                new AccessibilityStatement.Assessment(
                        AccessibilityStatement.Method.SELF_ASSESSMENT, LocalizedText.NONE, Optional.empty()),
                new AccessibilityStatement.Barriers(List.of(), List.of(), List.of()),
                LocalizedText.NONE,
                LocalizedText.NONE,
                new AccessibilityStatement.Contact(LocalizedText.NONE, Optional.empty(), Optional.empty()),
                new AccessibilityStatement.Surroundings(
                        LocalizedText.NONE, Optional.empty(), LocalizedText.NONE, LocalizedText.NONE));
    }
}
