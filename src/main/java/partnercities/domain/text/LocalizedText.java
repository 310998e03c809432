package partnercities.domain.text;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The same text in several languages. A text that is one and the same for all readers, such as most names, stands under
 * {@link Language#UNDETERMINED}.
 */
public record LocalizedText(SortedMap<Language, String> texts) {
    public static final LocalizedText NONE = new LocalizedText(Map.of());

    public LocalizedText(Map<Language, String> texts) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(texts)));
    }

    /** A text that is the same for all readers. */
    public static LocalizedText everywhere(String text) {
        return new LocalizedText(Map.of(Language.UNDETERMINED, text));
    }

    /** The text that is the same for all readers; empty if there is one per language. */
    public Optional<String> everywhere() {
        return in(Language.UNDETERMINED);
    }

    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The text in the first of these languages that has one; else in any language; else an empty text. */
    public Tagged in(Iterable<Language> preferred) {
        for (Language language : preferred) {
            String text = texts.get(language);
            if (text != null) {
                return new Tagged(text, language);
            }
        }
        return texts.entrySet().stream()
                .findFirst()
                .map(entry -> new Tagged(entry.getValue(), entry.getKey()))
                .orElse(new Tagged("", Language.UNDETERMINED));
    }

    /** A text and its language. */
    public record Tagged(String text, Language language) {}
}
