package partnercities.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.AgreementKind;
import partnercities.domain.agreement.StatedKind;
import partnercities.domain.agreement.Step;
import partnercities.domain.agreement.StepKind;
import partnercities.domain.source.Sourced;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.Validity;

/** An agreement of which a test tells nothing but its history. */
public final class AgreementDraft {
    private final List<Step> steps = new ArrayList<>();
    private Optional<Validity> term = Optional.empty();
    private Optional<Sourced<PartialDate>> confirmed = Optional.empty();

    /**
     * Adds a step.
     *
     * @param date what is no date is not known
     */
    public void step(StepKind kind, String date) {
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

    public void termUntil(String date) {
        term = Optional.of(new Validity(
                Optional.empty(), Optional.of(PartialDate.parse(date).orElseThrow())));
    }

    public void lastConfirmed(String date) {
        confirmed = PartialDate.parse(date).map(known -> new Sourced<>(known, List.of()));
    }

    public void forgetSteps() {
        steps.clear();
    }

    public Agreement agreement() {
        return new Agreement(
                "a",
                List.of("city"),
                StatedKind.documented(AgreementKind.PARTNERSHIP_AGREEMENT),
                confirmed,
                List.of(),
                term,
                List.copyOf(steps),
                List.of(),
                LocalizedText.NONE,
                List.of());
    }
}
