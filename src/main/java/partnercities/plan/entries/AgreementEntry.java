package partnercities.plan.entries;

import java.util.List;
import java.util.Optional;
import partnercities.domain.agreement.StatedKind;
import partnercities.domain.agreement.Status;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.Validity;
import partnercities.plan.frame.Reference;

/**
 * An agreement as lists show it.
 *
 * @param anchor its id on the page
 * @param confirmed when a source last said that it is alive; empty when nobody noted that, or it is over
 * @param date the date that people know it by: of its founding step, or else of its first dated step; empty when no source
 *     gives one
 * @param term for which it was concluded
 * @param fields names of its fields of cooperation
 */
public record AgreementEntry(
        String anchor,
        StatedKind kind,
        Status status,
        Optional<PartialDate> confirmed,
        Optional<PartialDate> date,
        Optional<Validity> term,
        List<Reference> cities,
        List<String> fields) {
    /** The last part of the key of the words that tell what is not known when there is no date. */
    public String undated() {
        return status == Status.IN_PREPARATION
                ? "in-preparation"
                : kind.value().founding().key();
    }
}
