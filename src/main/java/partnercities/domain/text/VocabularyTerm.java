package partnercities.domain.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An entry of a controlled vocabulary. Editors write its key, e.g. {@code letter-of-intent}; messages name it in each
 * language.
 */
public interface VocabularyTerm {
    /** The enum constant's name. */
    String name();

    /** The key, as in content and messages: lower case with hyphens. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T extends Enum<T> & VocabularyTerm> List<String> keys(Class<T> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(VocabularyTerm::key)
                .toList();
    }

    static <T extends Enum<T> & VocabularyTerm> Optional<T> find(Class<T> vocabulary, String key) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(term -> term.key().equals(key))
                .findFirst();
    }
}
