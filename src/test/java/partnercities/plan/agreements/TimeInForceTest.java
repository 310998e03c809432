package partnercities.plan.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import partnercities.domain.agreement.StepKind;
import partnercities.domain.time.PartialDate;
import partnercities.plan.AgreementDraft;
import partnercities.plan.entries.Magnitude;

class TimeInForceTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private final AgreementDraft draft = new AgreementDraft();

    @Test
    void yearsAreWholeOnesByTheCalendar() {
        draft.step(StepKind.SIGNING, "2004-06-01");
        assertThat(inForce().years()).isEqualTo(new Magnitude(20, 20));
        assertThat(inForce().days()).isEqualTo(new Magnitude(7305, 7305));
        assertThat(inForce().until()).isEmpty();

        draft.forgetSteps();
        draft.step(StepKind.SIGNING, "2004-06-02");
        assertThat(inForce().years()).isEqualTo(new Magnitude(19, 19));
    }

    @Test
    void aYearLeavesAYearOfDoubt() {
        draft.step(StepKind.SIGNING, "2004");

        assertThat(inForce().days())
                .isEqualTo(new Magnitude(
                        TODAY.toEpochDay() - LocalDate.of(2004, 12, 31).toEpochDay(),
                        TODAY.toEpochDay() - LocalDate.of(2004, 1, 1).toEpochDay()));
        assertThat(inForce().years()).isEqualTo(new Magnitude(19, 20));
    }

    @Test
    void suspensionsDoNotCount() {
        draft.step(StepKind.SIGNING, "2000-06-01");
        draft.step(StepKind.SUSPENSION, "2010-01-01");
        draft.step(StepKind.RESUMPTION, "2011-01-01");

        assertThat(inForce().days().least())
                .isEqualTo(TODAY.toEpochDay() - LocalDate.of(2000, 6, 1).toEpochDay() - 365);
        assertThat(inForce().years()).isEqualTo(new Magnitude(23, 23));
    }

    @Test
    void whatEndedCountsUntilItsEnd() {
        draft.step(StepKind.SIGNING, "2000-06-01");
        draft.step(StepKind.END, "2010-06");

        assertThat(inForce().years()).isEqualTo(new Magnitude(10, 10));
        assertThat(inForce().until()).contains(PartialDate.parse("2010-06").orElseThrow());
    }

    @Test
    void aTermEndsOnItsLastDayUnlessARenewalComesLater() {
        draft.step(StepKind.SIGNING, "2000-06-01");
        draft.termUntil("2005-05-31");
        assertThat(inForce().years()).isEqualTo(new Magnitude(5, 5));

        draft.step(StepKind.RENEWAL, "2020-06-01");
        assertThat(inForce().years()).isEqualTo(new Magnitude(9, 9));
        assertThat(inForce().until()).isEmpty();
    }

    @Test
    void aSigningAndAnEndInTheSameYearLeaveNothingForCertain() {
        draft.step(StepKind.SIGNING, "2000");
        draft.step(StepKind.END, "2000");

        assertThat(inForce().days()).isEqualTo(new Magnitude(0, 365));
    }

    @Test
    void withoutTheDatesThatMatterItIsNotKnown() {
        assertThat(known()).isEmpty();

        draft.step(StepKind.SIGNING, "unknown");
        assertThat(known()).isEmpty();

        draft.forgetSteps();
        draft.step(StepKind.SIGNING, "2000");
        draft.step(StepKind.SUSPENSION, "unknown");
        assertThat(known()).isEmpty();

        draft.forgetSteps();
        draft.step(StepKind.FIRST_CONTACT, "unknown");
        draft.step(StepKind.SIGNING, "2000");
        assertThat(known()).isPresent();
    }

    private TimeInForce inForce() {
        return known().orElseThrow();
    }

    private Optional<TimeInForce> known() {
        return TimeInForce.of(draft.agreement(), TODAY);
    }
}
