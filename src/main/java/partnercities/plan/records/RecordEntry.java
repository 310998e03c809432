package partnercities.plan.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import partnercities.domain.time.PartialDate;
import partnercities.plan.frame.Reference;

/**
 * A record as the records page shows it.
 *
 * @param tie why there are several holders: {@code none}, {@code equal} or {@code untold}
 * @param coverage empty when the figures of all could be compared
 * @param holders all who share it
 * @param runnersUp those who come next
 * @param apart those whose figures can't be compared
 * @param leftOut links to those that have no figure
 */
public record RecordEntry(
        Superlative superlative,
        String tie,
        Optional<Coverage> coverage,
        List<Standing> holders,
        List<Standing> runnersUp,
        List<Standing> apart,
        List<Reference> leftOut) {

    /**
     * A holder or runner-up with its figure.
     *
     * @param name of a country, or the years of a decade; else empty
     * @param cities the city itself, or those of the agreement, country or decade
     * @param confirmed when a source last said that the agreement is alive, if that was noted
     */
    public record Standing(String name, List<Reference> cities, Optional<PartialDate> confirmed, Figure figure) {}

    /** What takes part, as messages name it: {@code city}, {@code agreement}, {@code country} or {@code decade}. */
    public String of() {
        return superlative.holder().name().toLowerCase(Locale.ROOT);
    }
}
