package partnercities.domain.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which the program speaks to editors; sites may have others. */
public enum EditorLanguage implements VocabularyTerm {
    EN,
    PL,
    UK,
    DE,
    FR;

    public Locale locale() {
        return Locale.forLanguageTag(key());
    }

    /** The language of a tag or of a system's locale, as {@code de-AT} or {@code de_AT.UTF-8}; empty if it is another. */
    public static Optional<EditorLanguage> of(String tag) {
        String language = tag.split("[-_.@]", 2)[0];
        return Stream.of(values())
                .filter(one -> one.key().equalsIgnoreCase(language))
                .findFirst();
    }

    @Override
    public String toString() {
        return key();
    }
}
