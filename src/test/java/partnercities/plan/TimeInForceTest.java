package partnercities.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import partnercities.domain.Agreement;
import partnercities.domain.AgreementKind;
import partnercities.domain.LocalizedText;
import partnercities.domain.PartialDate;
import partnercities.domain.Step;
import partnercities.domain.StepKind;
import partnercities.domain.Validity;
import partnercities.plan.Figure.InForce;
import partnercities.plan.Figure.Magnitude;

class TimeInForceTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private final List<Step> steps = new ArrayList<>();
    private Optional<Validity> term = Optional.empty();

    @Test
    void yearsAreWholeOnesByTheCalendar() {
        step(StepKind.SIGNING, "2004-06-01");
        assertThat(inForce().years()).isEqualTo(new Magnitude(20, 20));
        assertThat(inForce().days()).isEqualTo(new Magnitude(7305, 7305));
        assertThat(inForce().until()).isEmpty();

        steps.clear();
        step(StepKind.SIGNING, "2004-06-02");
        assertThat(inForce().years()).isEqualTo(new Magnitude(19, 19));
    }

    @Test
    void aYearLeavesAYearOfDoubt() {
        step(StepKind.SIGNING, "2004");

        assertThat(inForce().days())
                .isEqualTo(new Magnitude(
                        TODAY.toEpochDay() - LocalDate.of(2004, 12, 31).toEpochDay(),
                        TODAY.toEpochDay() - LocalDate.of(2004, 1, 1).toEpochDay()));
        assertThat(inForce().years()).isEqualTo(new Magnitude(19, 20));
    }

    @Test
    void suspensionsDoNotCount() {
        step(StepKind.SIGNING, "2000-06-01");
        step(StepKind.SUSPENSION, "2010-01-01");
        step(StepKind.RESUMPTION, "2011-01-01");

        assertThat(inForce().days().least())
                .isEqualTo(TODAY.toEpochDay() - LocalDate.of(2000, 6, 1).toEpochDay() - 365);
        assertThat(inForce().years()).isEqualTo(new Magnitude(23, 23));
    }

    @Test
    void whatEndedCountsUntilItsEnd() {
        step(StepKind.SIGNING, "2000-06-01");
        step(StepKind.END, "2010-06");

        assertThat(inForce().years()).isEqualTo(new Magnitude(10, 10));
        assertThat(inForce().until()).contains(PartialDate.parse("2010-06").orElseThrow());
    }

    @Test
    void aTermEndsOnItsLastDayUnlessARenewalComesLater() {
        step(StepKind.SIGNING, "2000-06-01");
        term = Optional.of(new Validity(
                Optional.empty(), Optional.of(PartialDate.parse("2005-05-31").orElseThrow())));
        assertThat(inForce().years()).isEqualTo(new Magnitude(5, 5));

        step(StepKind.RENEWAL, "2020-06-01");
        assertThat(inForce().years()).isEqualTo(new Magnitude(9, 9));
        assertThat(inForce().until()).isEmpty();
    }

    @Test
    void aSigningAndAnEndInTheSameYearLeaveNothingForCertain() {
        step(StepKind.SIGNING, "2000");
        step(StepKind.END, "2000");

        assertThat(inForce().days()).isEqualTo(new Magnitude(0, 365));
    }

    @Test
    void withoutTheDatesThatMatterItIsNotKnown() {
        assertThat(figure()).isEmpty();

        step(StepKind.SIGNING, "unknown");
        assertThat(figure()).isEmpty();

        steps.clear();
        step(StepKind.SIGNING, "2000");
        step(StepKind.SUSPENSION, "unknown");
        assertThat(figure()).isEmpty();

        steps.clear();
        step(StepKind.FIRST_CONTACT, "unknown");
        step(StepKind.SIGNING, "2000");
        assertThat(figure()).isPresent();
    }

    private void step(StepKind kind, String date) {
        steps.add(new Step(
                kind,
                PartialDate.parse(date),
                LocalizedText.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                LocalizedText.NONE,
                List.of()));
    }

    private InForce inForce() {
        return (InForce) figure().orElseThrow();
    }

    private Optional<Figure> figure() {
        return TimeInForce.of(
                new Agreement(
                        "a",
                        List.of("city"),
                        AgreementKind.PARTNERSHIP_AGREEMENT,
                        List.of(),
                        term,
                        List.copyOf(steps),
                        List.of(),
                        LocalizedText.NONE,
                        List.of()),
                TODAY);
    }
}
