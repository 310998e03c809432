package partnercities.domain;

import java.util.Optional;

/** Who answers for the site, and how to reach them; what is not known is left out. */
public record Publisher(
        LocalizedText name,
        Optional<String> website,
        Optional<String> email,
        Optional<String> phone,
        LocalizedText address) {}
