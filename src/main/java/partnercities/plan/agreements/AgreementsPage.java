package partnercities.plan.agreements;

import java.util.List;
import partnercities.domain.AgreementKind;
import partnercities.domain.Status;
import partnercities.plan.entries.AgreementEntry;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;

/**
 * The register of agreements.
 *
 * @param agreements by date, the undated ones last
 * @param kinds groups by kind, the largest first
 * @param statuses groups by status, in the order of an agreement's life
 */
public record AgreementsPage(
        Frame frame, List<AgreementEntry> agreements, List<Group<AgreementKind>> kinds, List<Group<Status>> statuses)
        implements ReadablePage {
    /**
     * The agreements that have something in common.
     *
     * @param agreements links to their entries on the page, with the names of their cities as text
     */
    public record Group<T>(T of, List<Reference> agreements) {}

    @Override
    public String template() {
        return "agreements.ftlh";
    }
}
