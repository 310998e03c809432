package partnercities.domain.text;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/**
 * A language of the site or of a text.
 *
 * @param tag BCP 47, e.g. {@code uk}
 */
public record Language(String tag) implements Comparable<Language> {
    /** Of a text that has no language of its own, or of which nobody tells it (ISO 639-2). */
    public static final Language UNDETERMINED = new Language("und");

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language without its country, script or variant; empty if it is called by nothing else. */
    public Optional<Language> inGeneral() {
        int end = tag.indexOf('-');
        return end < 0 ? Optional.empty() : Optional.of(new Language(tag.substring(0, end)));
    }

    /** The direction of the script in which the language is usually written (CLDR). */
    public WritingDirection direction() {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? WritingDirection.RTL : WritingDirection.LTR;
    }

    /** Whether the tag is well-formed and names a language that ISO 639 knows, with two letters or, as {@code hsb}, three. */
    public static boolean isKnown(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return Codes.ALL.contains(locale.getLanguage());
        } catch (java.util.IllformedLocaleException e) {
            return false;
        }
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }

    private static final class Codes {
        static final java.util.Set<String> ALL = java.util.Set.of(ULocale.getISOLanguages());
    }
}
