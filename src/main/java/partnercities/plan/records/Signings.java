package partnercities.plan.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partnercities.domain.Agreement;
import partnercities.domain.PartialDate;
import partnercities.domain.Step;
import partnercities.link.Site;

/**
 * The history of agreements by their signings up to the day of the build, whether they are still in force or not.
 *
 * @param byYear ids of the agreements by the year in which they were signed
 * @param undated ids of those of which no source tells the year
 */
record Signings(SortedMap<Integer, List<String>> byYear, List<String> undated) {

    static Signings of(Site site) {
        SortedMap<Integer, List<String>> byYear = new TreeMap<>();
        List<String> undated = new ArrayList<>();
        for (Agreement agreement : site.agreements().values()) {
            Optional<Step> signing = agreement.signing();
            Optional<PartialDate> date = signing.flatMap(Step::date);
            if (signing.isPresent() && date.isEmpty()) {
                undated.add(agreement.id());
            }
            date.filter(known -> !known.earliest().isAfter(site.today()))
                    .ifPresent(known -> byYear.computeIfAbsent(known.year(), any -> new ArrayList<>())
                            .add(agreement.id()));
        }
        return new Signings(Collections.unmodifiableSortedMap(byYear), List.copyOf(undated));
    }
}
