package partnercities.gather.findings;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import partnercities.diagnostic.Position;
import partnercities.domain.text.Language;
import partnercities.domain.text.LocalizedText;

/** The languages in which one text is given. */
public record Translations(String key, SortedSet<Language> languages, Position position) {
    /**
     * The languages of a text.
     *
     * @param elsewhere languages in which another field gives it
     */
    public static Translations of(String key, LocalizedText texts, Set<Language> elsewhere, Position position) {
        SortedSet<Language> languages = new TreeSet<>(texts.texts().keySet());
        languages.addAll(elsewhere);
        return new Translations(key, languages, position);
    }
}
