package partnercities.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.link.Subject;
import partnercities.plan.AgreementsPage.Count;

/** Plans the register of agreements. */
final class AgreementsPages {
    private AgreementsPages() {}

    static Stream<ReadablePage> of(Desk desk) {
        Citations citations = new Citations(desk.edition());
        List<AgreementEntry> agreements = desk.entries().agreements().stream()
                .map(agreement -> desk.entries().agreement(agreement, citations))
                .toList();
        return Stream.of(new AgreementsPage(
                desk.frames().of(Subject.AGREEMENTS, desk.edition().word("description.agreements"), List.of()),
                agreements,
                counts(agreements, AgreementEntry::kind).stream()
                        .sorted(Comparator.comparing(count -> -count.count()))
                        .toList(),
                counts(agreements, AgreementEntry::status)));
    }

    private static <T extends Comparable<T>> List<Count<T>> counts(
            List<AgreementEntry> agreements, Function<AgreementEntry, T> feature) {
        Map<T, Long> counts =
                agreements.stream().collect(Collectors.groupingBy(feature, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Count<>(entry.getKey(), entry.getValue().intValue()))
                .toList();
    }
}
