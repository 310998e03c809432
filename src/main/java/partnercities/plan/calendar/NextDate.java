package partnercities.plan.calendar;

import java.util.List;
import java.util.Optional;
import partnercities.domain.agreement.AgreementKind.Founding;
import partnercities.domain.time.PartialDate;
import partnercities.plan.frame.Reference;

/**
 * A date of the coming weeks: an anniversary, or an event that an announcement tells of.
 *
 * @param years since the signing; empty for an event
 * @param founding how the agreement was founded; empty for an event
 * @param rank of an anniversary as in {@link Anniversary#rank()}; {@code event} for an event
 * @param cities those concerned
 * @param event the announcement; empty for an anniversary
 */
public record NextDate(
        PartialDate date,
        Optional<Integer> years,
        Optional<Founding> founding,
        String rank,
        List<Reference> cities,
        Optional<Reference> event) {}
