package partnercities.domain.settings;

import java.util.Optional;
import partnercities.domain.text.LocalizedText;

/** Who is responsible for the site, and how to reach them. */
public record Publisher(
        LocalizedText name,
        Optional<String> website,
        Optional<String> email,
        Optional<String> phone,
        LocalizedText address) {}
