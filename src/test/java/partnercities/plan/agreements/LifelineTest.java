package partnercities.plan.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import partnercities.domain.agreement.Status;
import partnercities.domain.agreement.StepKind;
import partnercities.plan.AgreementDraft;

class LifelineTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);
    /** A hundred years, so that a year is one percent. */
    private static final TimeAxis CENTURY = new TimeAxis(1930, 2030);

    private final AgreementDraft draft = new AgreementDraft();

    @Test
    void whatIsInForceGoesOnUntilToday() {
        draft.step(StepKind.LETTER_OF_INTENT, "1980-01-01");
        draft.step(StepKind.SIGNING, "1990-01-01");

        assertThat(line().spans())
                .containsExactly(
                        new Lifeline.Span(Status.IN_PREPARATION, 50, 10), new Lifeline.Span(Status.IN_FORCE, 60, 35));
        assertThat(line().events())
                .containsExactly(
                        new Lifeline.Event(StepKind.LETTER_OF_INTENT, 50), new Lifeline.Event(StepKind.SIGNING, 60));
        assertThat(List.of(line().first(), line().last())).containsExactly(1980, 2025);
    }

    @Test
    void whatEndedIsSeenToBeOver() {
        draft.step(StepKind.SIGNING, "1990-01-01");
        draft.step(StepKind.END, "2020-01-01");

        assertThat(line().spans())
                .containsExactly(new Lifeline.Span(Status.IN_FORCE, 60, 30), new Lifeline.Span(Status.ENDED, 90, 5));
    }

    @Test
    void sinceItWasLastConfirmedItIsLessSure() {
        draft.step(StepKind.SIGNING, "1990-01-01");
        draft.lastConfirmed("2010-01-01");
        assertThat(line().unconfirmed()).contains(new Lifeline.Span(Status.IN_FORCE, 80, 15));

        draft.step(StepKind.END, "2020-01-01");
        assertThat(line().unconfirmed()).isEmpty();
    }

    @Test
    void aTermEndsWithoutAStep() {
        draft.step(StepKind.SIGNING, "1990-01-01");
        draft.termUntil("1999");

        assertThat(line().spans())
                .containsExactly(new Lifeline.Span(Status.IN_FORCE, 60, 10), new Lifeline.Span(Status.EXPIRED, 70, 25));
        assertThat(line().events()).hasSize(1);
    }

    @Test
    void aYearStandsInItsMiddleAndTheYearOfTheBuildBeforeItsDay() {
        draft.step(StepKind.SIGNING, "1990");
        draft.step(StepKind.RENEWAL, "2025");

        assertThat(line().events().get(0).x()).isEqualTo(60.5, within(0.01));
        assertThat(line().events().get(1).x()).isEqualTo(95);
    }

    @Test
    void whatIsToComeOrHasNoDateIsNotDrawn() {
        draft.step(StepKind.LETTER_OF_INTENT, "");
        draft.step(StepKind.SIGNING, "2025-01-02");

        assertThat(Lifeline.of(draft.agreement(), CENTURY, TODAY)).isEmpty();
    }

    @Test
    void theAxisHasWholeDecadesAndFewMarks() {
        assertThat(TimeAxis.around(1988, TODAY)).isEqualTo(new TimeAxis(1980, 2030));
        assertThat(TimeAxis.around(1988, TODAY).marks())
                .containsExactly(
                        new TimeAxis.Mark(1980, 0),
                        new TimeAxis.Mark(1990, 20),
                        new TimeAxis.Mark(2000, 40),
                        new TimeAxis.Mark(2010, 60),
                        new TimeAxis.Mark(2020, 80));
        assertThat(TimeAxis.around(1356, TODAY).marks())
                .extracting(TimeAxis.Mark::year)
                .containsExactly(1350, 1550, 1750, 1950);
    }

    private Lifeline line() {
        return Lifeline.of(draft.agreement(), CENTURY, TODAY).orElseThrow();
    }
}
