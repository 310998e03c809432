package partnercities.phrases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import partnercities.domain.text.EditorLanguage;

/**
 * Says the program's English sentences in another language. Editors' own words, names of files and keys stay as they are,
 * and so does a sentence that it does not know. It is read when the first sentence is said, and threads may share it.
 */
public final class Phrasebook {
    public static final Phrasebook ENGLISH = new Phrasebook(EditorLanguage.EN);

    private final EditorLanguage language;
    private @Nullable Entries entries;

    private Phrasebook(EditorLanguage language) {
        this.language = language;
    }

    public static Phrasebook in(EditorLanguage language) {
        return language == EditorLanguage.EN ? ENGLISH : new Phrasebook(language);
    }

    public EditorLanguage language() {
        return language;
    }

    /** The same sentence in this language; in English if the book lacks it. */
    public String say(String sentence) {
        return this == ENGLISH ? sentence : entries().say(sentence, unknown -> {});
    }

    /** What of a sentence is said in English, since the book lacks it. */
    List<String> unknown(String sentence) {
        List<String> unknown = new ArrayList<>();
        entries().say(sentence, unknown::add);
        return unknown;
    }

    private synchronized Entries entries() {
        Entries known = entries;
        if (known == null) {
            known = new Entries(PhraseFile.read(language), language.locale());
            entries = known;
        }
        return known;
    }
}
