package partnercities.domain;

import java.util.Optional;

/** Who is responsible for the site, and how to reach them. */
public record Publisher(
        LocalizedText name,
        Optional<String> website,
        Optional<String> email,
        Optional<String> phone,
        LocalizedText address) {}
