package partnercities.domain.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The languages of a site, and what readers of each get where a text is missing.
 *
 * @param languages at least one; the first is the default
 * @param fallback for readers of a language, the languages that come before the default; empty for most
 */
public record LanguageOrder(List<Language> languages, Map<Language, List<Language>> fallback) {
    /** The languages to try for a reader: their own, those chosen for them, the default, then the others in order. */
    public List<Language> preferred(Language language) {
        return Stream.of(List.of(language), fallback.getOrDefault(language, List.of()), languages)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
