package partnercities.link;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Which state of the content is to be published, and where.
 *
 * @param now the moment of the build; it decides what is in force, in the future or expired
 * @param baseUrl where the site is published, ends in a slash; empty for what {@code site.yaml} says
 */
public record Edition(Instant now, Drafts drafts, Optional<URI> baseUrl) {
    /** What happens to drafts. */
    public enum Drafts {
        HIDDEN,
        SHOWN
    }
}
