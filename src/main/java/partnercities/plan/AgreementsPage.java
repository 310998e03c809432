package partnercities.plan;

import java.util.List;
import partnercities.domain.AgreementKind;
import partnercities.domain.Status;

/**
 * The register of agreements.
 *
 * @param agreements by date, the undated ones last
 * @param kinds how many of each kind, most first
 * @param statuses how many of each status, in the order of an agreement's life
 */
public record AgreementsPage(
        Frame frame, List<AgreementEntry> agreements, List<Count<AgreementKind>> kinds, List<Count<Status>> statuses)
        implements ReadablePage {
    /** How many there are of something. */
    public record Count<T>(T of, int count) {}

    @Override
    public String template() {
        return "agreements.ftlh";
    }
}
