package partnercities.gather;

import java.util.SortedMap;
import partnercities.diagnostic.Position;
import partnercities.domain.Language;

/**
 * One {@code messages/<language>.yaml}: the words of the interface by dotted key.
 *
 * @param file as the editor knows it
 */
public record MessagesDocument(String file, Language language, SortedMap<String, Message> messages) {
    /** A text, perhaps with placeholders and plural forms in ICU's message syntax. */
    public record Message(String text, Position position) {}
}
