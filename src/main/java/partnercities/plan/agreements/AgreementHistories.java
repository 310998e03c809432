package partnercities.plan.agreements;

import java.time.LocalDate;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Step;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Entries;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.prose.Citations;
import partnercities.plan.prose.DocumentEntry;

/** Makes the histories of agreements in one language. */
public final class AgreementHistories {
    private final LanguageEdition edition;
    private final Entries entries;
    private final LocalDate today;
    private final TimeAxis axis;

    public AgreementHistories(Desk desk) {
        this.edition = desk.edition();
        this.entries = desk.entries();
        this.today = edition.site().today();
        this.axis = TimeAxis.of(edition.site());
    }

    /** Cites the sources in reading order, since that numbers them on the page. */
    public AgreementHistory of(Agreement agreement, Citations citations) {
        return new AgreementHistory(
                entries.entry(agreement),
                Lifeline.of(agreement, axis, today),
                TimeInForce.of(agreement, today),
                agreement
                        .confirmed()
                        .map(confirmed -> new AgreementHistory.Confirmation(
                                confirmed.value(), citations.cite(confirmed.sources()))),
                agreement.term(),
                agreement.steps().stream().map(step -> step(step, citations)).toList(),
                DocumentEntry.of(agreement.documents(), edition),
                edition.optionalLabel(agreement.note()));
    }

    private AgreementHistory.StepEntry step(Step step, Citations citations) {
        return new AgreementHistory.StepEntry(
                step.kind(),
                step.date(),
                edition.optionalLabel(step.place()),
                step.number(),
                step.link(),
                step.signatories().stream()
                        .map(signatory -> new AgreementHistory.SignatoryEntry(
                                edition.label(signatory.name()), edition.optionalLabel(signatory.office())))
                        .toList(),
                edition.optionalLabel(step.note()),
                citations.cite(step.sources()));
    }
}
