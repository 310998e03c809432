package partnercities.plan.agreements;

import java.util.List;
import partnercities.plan.entries.AgreementEntry;
import partnercities.plan.entries.Tally;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;

/**
 * The register of agreements.
 *
 * @param agreements by date, the undated ones last
 * @param tally how many of each
 * @param kinds groups by kind, the largest first
 * @param statuses groups by status, in the order of an agreement's life
 */
public record AgreementsPage(
        Frame frame, List<AgreementEntry> agreements, Tally tally, List<Group> kinds, List<Group> statuses)
        implements ReadablePage {
    /**
     * The agreements that have something in common.
     *
     * @param key of what they have in common, as in messages, e.g. {@code letter-of-intent}
     * @param agreements links to their entries on the page, with the names of their cities as text
     */
    public record Group(String key, List<Reference> agreements) {}

    @Override
    public String template() {
        return "agreements.ftlh";
    }
}
