package partnercities.plan.entries;

import java.util.List;
import java.util.Optional;
import partnercities.domain.time.PublicationTime;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.Reference;

/**
 * An announcement as lists show it.
 *
 * @param tags links to the lists of its topics
 */
public record Teaser(
        Reference article,
        PublicationTime published,
        Optional<Label> summary,
        List<Reference> cities,
        List<Reference> tags) {}
