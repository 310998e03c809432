package partnercities.domain.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages of a site, and what readers of each get where a text is missing.
 *
 * @param languages at least one; the first is the default
 * @param fallback for readers of a language, the languages that come before the default; empty for most
 */
public record LanguageOrder(List<Language> languages, Map<Language, List<Language>> fallback) {
    /** The language whose interface messages are complete and stand in for all others. */
    public static final Language LAST_RESORT = new Language("en");

    /** All languages in which readers may meet the interface: the site's own, those that stand in for them, and each of these in general. */
    public Set<Language> spoken() {
        return Stream.of(languages.stream(), fallback.values().stream().flatMap(List::stream), Stream.of(LAST_RESORT))
                .flatMap(all -> all)
                .flatMap(language -> Stream.concat(Stream.of(language), language.inGeneral().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The languages to try for a reader: their own, those chosen for them, the default, then the others in order. */
    public List<Language> preferred(Language language) {
        return Stream.of(List.of(language), fallback.getOrDefault(language, List.of()), languages)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
