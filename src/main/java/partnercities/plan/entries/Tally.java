package partnercities.plan.entries;

import java.util.Collection;
import java.util.List;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.AgreementKind.Founding;

/**
 * How many there are among some: agreements, titles and cooperations without a document. Pages tell each by its name and
 * never add them up.
 *
 * @param documented agreements whose kind a source states
 */
public record Tally(int agreements, int documented, int titles, int cooperations) {
    public static Tally of(Collection<Agreement> all) {
        List<Agreement> signed = founded(Founding.SIGNING, all);
        return new Tally(
                signed.size(),
                (int) signed.stream()
                        .filter(agreement -> agreement.kind().isDocumented())
                        .count(),
                founded(Founding.CONFERRAL, all).size(),
                founded(Founding.NONE, all).size());
    }

    private static List<Agreement> founded(Founding founding, Collection<Agreement> all) {
        return all.stream()
                .filter(agreement -> agreement.founding() == founding)
                .toList();
    }
}
