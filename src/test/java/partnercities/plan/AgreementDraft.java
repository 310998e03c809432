package partnercities.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partnercities.domain.Agreement;
import partnercities.domain.AgreementKind;
import partnercities.domain.LocalizedText;
import partnercities.domain.PartialDate;
import partnercities.domain.Sourced;
import partnercities.domain.StatedKind;
import partnercities.domain.Step;
import partnercities.domain.StepKind;
import partnercities.domain.Validity;

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
