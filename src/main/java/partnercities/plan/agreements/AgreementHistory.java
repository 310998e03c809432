package partnercities.plan.agreements;

import java.util.List;
import java.util.Optional;
import partnercities.domain.agreement.StepKind;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.Validity;
import partnercities.plan.entries.AgreementEntry;
import partnercities.plan.frame.Label;
import partnercities.plan.prose.DocumentEntry;

/**
 * An agreement with its whole history, as the page of a city shows it.
 *
 * @param lifeline its history as a drawing; empty when no step has a date
 * @param inForce how long it was in force; empty when its dates don't say
 */
public record AgreementHistory(
        AgreementEntry agreement,
        Optional<Lifeline> lifeline,
        Optional<TimeInForce> inForce,
        Optional<Confirmation> confirmed,
        Optional<Validity> term,
        List<StepEntry> steps,
        List<DocumentEntry> documents,
        Optional<Label> note) {
    /**
     * When a source last said that the agreement is alive.
     *
     * @param notes numbers of its sources in the page's list
     */
    public record Confirmation(PartialDate date, List<Integer> notes) {}

    /**
     * A step.
     *
     * @param notes numbers of its sources in the page's list
     */
    public record StepEntry(
            StepKind kind,
            Optional<PartialDate> date,
            Optional<Label> place,
            Optional<String> number,
            Optional<String> link,
            List<SignatoryEntry> signatories,
            Optional<Label> note,
            List<Integer> notes) {}

    /** Who signed: a person or a body. */
    public record SignatoryEntry(Label name, Optional<Label> office) {}
}
