package partnercities.link;

import java.util.List;
import java.util.Optional;
import partnercities.domain.Language;

/**
 * What a bundle says in one language.
 *
 * @param title empty for cities, whose title is their name
 * @param sources keys of the sources that the words rest on
 */
public record Words(
        Language language, Optional<String> title, String summary, List<String> sources, LinkedProse body) {}
