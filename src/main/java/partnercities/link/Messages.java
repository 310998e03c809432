package partnercities.link;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import partnercities.diagnostic.Position;
import partnercities.domain.Language;
import partnercities.gather.documents.MessagesDocument;
import partnercities.gather.documents.MessagesDocument.Message;
import partnercities.gather.findings.Extent;

/**
 * The interface messages of one language.
 *
 * @param file path as editors know it
 * @param extent whether messages may be hidden by a mistake in the file, which was reported
 */
public record Messages(String file, Language language, SortedMap<String, Message> byKey, Extent extent) {
    static Messages of(MessagesDocument document) {
        return new Messages(document.file().display(), document.language(), document.messages(), document.extent());
    }

    /** Stands in for a language without messages, which was reported. */
    public static Messages none(Language language) {
        return new Messages("templates/messages/" + language + ".yaml", language, new TreeMap<>(), Extent.CUT_SHORT);
    }

    /** The message as written; the key itself when it is missing, which was reported. */
    public String text(String key) {
        Message message = byKey.get(key);
        return message == null ? key : message.text();
    }

    /** The locale for numbers and dates, e.g. {@code en-GB} for English. */
    public Locale locale() {
        Message locale = byKey.get("locale");
        return locale == null ? language.locale() : Locale.forLanguageTag(locale.text());
    }

    Position position(String key) {
        Message message = byKey.get(key);
        return message == null ? Position.startOf(file) : message.position();
    }
}
