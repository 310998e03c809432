package partnercities.link.prose;

import java.util.List;
import java.util.Optional;
import partnercities.domain.text.Language;

/**
 * The texts of a bundle in one language.
 *
 * @param title empty for cities, whose name is the title
 * @param sources keys of the sources behind these texts
 */
public record Words(
        Language language, Optional<String> title, String summary, List<String> sources, LinkedProse body) {}
