package partnercities.link;

import java.time.Instant;

/**
 * Which state of the content is to be published.
 *
 * @param now the moment of the build; it decides what is in force, in the future or expired
 */
public record Edition(Instant now, Drafts drafts) {
    /** What happens to drafts. */
    public enum Drafts {
        HIDDEN,
        SHOWN
    }
}
