package partnercities.plan;

import java.util.List;
import java.util.Optional;
import partnercities.domain.PublicationTime;

/**
 * An announcement as lists show it.
 *
 * @param tags its topics
 */
public record Teaser(
        Reference article,
        PublicationTime published,
        Optional<Label> summary,
        List<Reference> cities,
        List<Reference> tags) {}
