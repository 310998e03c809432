package partnercities.gather.documents;

import java.util.SortedMap;
import partnercities.diagnostic.Position;
import partnercities.domain.Language;
import partnercities.gather.findings.Extent;

/**
 * One {@code messages/<language>.yaml}: the words of the interface by dotted key.
 *
 * @param file as the editor knows it
 * @param extent how much of the file these are
 */
public record MessagesDocument(String file, Language language, SortedMap<String, Message> messages, Extent extent) {
    /** A text, perhaps with placeholders and plural forms in ICU's message syntax. */
    public record Message(String text, Position position) {}
}
