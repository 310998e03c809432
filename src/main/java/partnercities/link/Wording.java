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
 * The words of the interface in one language.
 *
 * @param file as the editor knows it
 * @param extent whether what is missing is missing, or hidden by a mistake that was reported
 */
public record Wording(String file, Language language, SortedMap<String, Message> messages, Extent extent) {
    static Wording of(MessagesDocument document) {
        return new Wording(document.file().display(), document.language(), document.messages(), document.extent());
    }

    /** What stands for the words of a language that has none, which was reported. */
    public static Wording none(Language language) {
        return new Wording("templates/messages/" + language + ".yaml", language, new TreeMap<>(), Extent.CUT_SHORT);
    }

    /** The message as it stands; the key itself when it is missing, which was reported then. */
    public String text(String key) {
        Message message = messages.get(key);
        return message == null ? key : message.text();
    }

    /** By whose conventions numbers and dates are written, e.g. {@code en-GB} for English. */
    public Locale locale() {
        Message locale = messages.get("locale");
        return locale == null ? language.locale() : Locale.forLanguageTag(locale.text());
    }

    Position position(String key) {
        Message message = messages.get(key);
        return message == null ? Position.startOf(file) : message.position();
    }
}
