package partnercities.plan;

import java.util.List;
import java.util.Optional;
import partnercities.domain.AgreementKind;
import partnercities.domain.PartialDate;
import partnercities.domain.Status;
import partnercities.domain.StepKind;
import partnercities.domain.Validity;

/**
 * An agreement as pages show it.
 *
 * @param anchor its id on the page
 * @param date by which it is told from others; empty when no source tells it
 * @param fields words of the fields of cooperation
 */
public record AgreementEntry(
        String anchor,
        AgreementKind kind,
        Status status,
        Optional<PartialDate> date,
        List<Reference> cities,
        List<String> fields,
        Optional<Validity> term,
        List<StepEntry> steps,
        List<DocumentEntry> documents,
        Optional<Label> note,
        List<Cited<Label>> contradictions) {

    /**
     * A step of its history.
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

    /**
     * A file to download.
     *
     * @param note its format and size, as {@code PDF, 1.2 MB}
     */
    public record DocumentEntry(Reference document, Optional<String> note) {}

    /** Somebody who signed. */
    public record SignatoryEntry(String name, Optional<Label> office) {}
}
