package partnercities.plan.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import partnercities.domain.time.PartialDate;
import partnercities.plan.entries.Entries;
import partnercities.plan.frame.Reference;

/** A day and the anniversaries on it. */
public record Celebration(PartialDate day, List<Feast> feasts) {
    /**
     * An anniversary and the cities that celebrate it.
     *
     * @param years how many years ago the agreement was signed
     * @param rank {@code jubilee}, {@code round} or {@code plain}
     * @param moved the day of the signing, when it is celebrated on another one
     */
    public record Feast(List<Reference> cities, int years, String rank, Optional<PartialDate> moved) {}

    /** Groups anniversaries by day, in the order of time. */
    public static List<Celebration> of(List<Anniversary> anniversaries, Entries entries) {
        Map<PartialDate, List<Feast>> byDay = new TreeMap<>();
        for (Anniversary anniversary : anniversaries) {
            byDay.computeIfAbsent(PartialDate.of(anniversary.day()), key -> new ArrayList<>())
                    .add(new Feast(
                            entries.citiesOf(entries.agreement(anniversary.agreement())),
                            anniversary.years(),
                            anniversary.rank(),
                            Optional.of(anniversary)
                                    .filter(Anniversary::isMoved)
                                    .map(moved -> PartialDate.of(moved.signing()))));
        }
        return byDay.entrySet().stream()
                .map(day -> new Celebration(day.getKey(), List.copyOf(day.getValue())))
                .toList();
    }
}
