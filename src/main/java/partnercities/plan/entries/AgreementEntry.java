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
 * @param date the date that people know it by: of its signing, or else of its first dated step; empty when no source
 *     gives one
 * @param fields names of its fields of cooperation
 */
public record AgreementEntry(
        String anchor,
        AgreementKind kind,
        Status status,
        Optional<PartialDate> date,
        List<Reference> cities,
        List<String> fields) {}
