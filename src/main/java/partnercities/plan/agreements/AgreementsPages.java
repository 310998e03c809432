package partnercities.plan.agreements;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import partnercities.domain.agreement.StatedKind;
import partnercities.domain.page.Subject;
import partnercities.plan.agreements.AgreementsPage.Group;
import partnercities.plan.entries.AgreementEntry;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Tally;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.Reference;

/**
 * Plans the register of agreements.
 *
 * @param forms files with the same data
 */
public record AgreementsPages(Desk desk, List<Frame.OtherForm> forms) {
    public AgreementsPage page() {
        List<AgreementEntry> agreements =
                desk.entries().agreements().stream().map(desk.entries()::entry).toList();
        return new AgreementsPage(
                desk.frames()
                        .of(Subject.AGREEMENTS, desk.edition().message("description.agreements"))
                        .alsoAs(forms),
                agreements,
                Tally.of(desk.entries().agreements()),
                groups(agreements, Comparator.comparing(AgreementEntry::kind, StatedKind.ORDER), agreement -> agreement
                                .kind()
                                .key())
                        .stream()
                        .sorted(Comparator.comparing(
                                group -> -group.agreements().size()))
                        .toList(),
                groups(agreements, Comparator.comparing(AgreementEntry::status), agreement -> agreement
                        .status()
                        .key()));
    }

    private static List<Group> groups(
            List<AgreementEntry> agreements, Comparator<AgreementEntry> order, Function<AgreementEntry, String> key) {
        Map<String, List<Reference>> groups = agreements.stream()
                .sorted(order)
                .collect(Collectors.groupingBy(
                        key,
                        LinkedHashMap::new,
                        Collectors.mapping(AgreementsPages::reference, Collectors.toUnmodifiableList())));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** A link to an agreement's entry on the same page. */
    private static Reference reference(AgreementEntry agreement) {
        String cities = String.join(
                ", ",
                agreement.cities().stream().map(city -> city.label().text()).toList());
        return new Reference(new Label(cities, Optional.empty()), "#" + agreement.anchor());
    }
}
