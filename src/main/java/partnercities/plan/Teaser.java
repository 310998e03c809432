package partnercities.plan;

import java.util.List;
import java.util.Optional;
import partnercities.domain.PublicationTime;

/** An announcement as lists show it. */
public record Teaser(
        Reference article,
        PublicationTime published,
        Optional<Label> summary,
        List<Reference> cities,
        List<String> tags) {}
