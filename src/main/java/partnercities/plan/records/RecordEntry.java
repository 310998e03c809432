package partnercities.plan.records;

import java.util.List;
import partnercities.plan.frame.Reference;

/**
 * A record as its page shows it.
 *
 * @param holders all who share it; empty when nobody has a figure
 * @param tie why there are several holders: {@code none}, {@code equal} or {@code untold}
 * @param runnersUp who comes next
 * @param apart those whose figures can't be compared
 * @param leftOut links to those that have no figure
 */
public record RecordEntry(
        Superlative superlative,
        String tie,
        List<Standing> holders,
        List<Standing> runnersUp,
        List<Standing> apart,
        List<Reference> leftOut) {

    /**
     * One in a ranking, with its figure.
     *
     * @param name of what is no city: a country or the years of a decade; else empty
     * @param cities those that hold it, or that belong to what is named
     */
    public record Standing(String name, List<Reference> cities, Figure figure) {}

    /** By what name messages call what takes part: {@code city}, {@code agreement}, {@code country} or {@code decade}. */
    public String of() {
        return superlative.holder().name().toLowerCase(java.util.Locale.ROOT);
    }
}
