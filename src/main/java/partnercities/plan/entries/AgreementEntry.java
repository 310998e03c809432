package partnercities.plan.entries;

import java.util.List;
import java.util.Optional;
import partnercities.domain.AgreementKind;
import partnercities.domain.PartialDate;
import partnercities.domain.Status;
import partnercities.plan.frame.Reference;

/**
 * An agreement as lists show it.
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
        List<String> fields) {}
