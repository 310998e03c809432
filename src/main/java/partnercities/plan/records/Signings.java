package partnercities.plan.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Step;
import partnercities.domain.agreement.StepKind;
import partnercities.domain.time.PartialDate;
import partnercities.link.Site;

/**
 * Agreements by the year of their signing, up to the day of the build, whether still in force or not.
 *
 * @param byYear ids of the agreements by the year in which they were signed
 * @param undated ids of signed agreements whose year no source gives
 */
record Signings(SortedMap<Integer, List<String>> byYear, List<String> undated) {

    static Signings of(Site site) {
        SortedMap<Integer, List<String>> byYear = new TreeMap<>();
        List<String> undated = new ArrayList<>();
        for (Agreement agreement : site.agreements().values()) {
            Optional<Step> signing = agreement.foundingStep().filter(step -> step.kind() == StepKind.SIGNING);
            Optional<PartialDate> date = signing.flatMap(Step::date);
            if (signing.isPresent() && date.isEmpty()) {
                undated.add(agreement.id());
            }
            if (date.isPresent() && !date.get().earliest().isAfter(site.today())) {
                byYear.computeIfAbsent(date.get().year(), year -> new ArrayList<>())
                        .add(agreement.id());
            }
        }
        return new Signings(Collections.unmodifiableSortedMap(byYear), List.copyOf(undated));
    }
}
