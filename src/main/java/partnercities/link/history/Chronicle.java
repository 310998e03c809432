package partnercities.link.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import partnercities.link.history.History.Edition;
import partnercities.link.history.History.Known;
import partnercities.link.history.History.Revision;

/**
 * Holds what is written now against what the last build wrote. Without a history, all that it says follows from the content alone.
 *
 * @param now the moment of the build, which becomes that of a change
 * @param today the day at home
 * @param addresses those of this site, and for some time those that were lost
 */
public record Chronicle(History before, Instant now, LocalDate today, List<Known> addresses) {
    /**
     * An entry of a calendar, with the moment and the number of its last change (RFC 5545, 3.8.7).
     *
     * @param fingerprint of all that it says
     * @param origin the moment of an entry that is new
     */
    public Revision revision(String uid, String fingerprint, Instant origin) {
        Revision known = before.entries().get(uid);
        if (known == null) {
            return new Revision(fingerprint, 0, origin);
        }
        return known.fingerprint().equals(fingerprint)
                ? known
                : new Revision(fingerprint, known.sequence() + 1, now.isAfter(known.stamp()) ? now : known.stamp());
    }

    /**
     * A page, with the day of its last change if that is known.
     *
     * @param fingerprint of all that it says
     */
    public Edition edition(String path, String fingerprint) {
        if (before.pages().isEmpty()) {
            return new Edition(fingerprint, Optional.empty());
        }
        Edition known = before.pages().get(path);
        return known != null && known.fingerprint().equals(fingerprint)
                ? known
                : new Edition(fingerprint, Optional.of(today));
    }
}
