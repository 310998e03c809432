package partnercities.gather.documents;

import java.util.SortedMap;
import partnercities.diagnostic.Position;
import partnercities.domain.text.Language;
import partnercities.gather.findings.Extent;
import partnercities.gather.source.Origin;

/**
 * One {@code messages/<language>.yaml}: the texts of the interface by dotted key.
 *
 * @param extent whether these are all messages of the file
 */
public record MessagesDocument(Origin file, Language language, SortedMap<String, Message> messages, Extent extent) {
    /** A text, perhaps with placeholders and plural forms in ICU's message syntax. */
    public record Message(String text, Position position) {}
}
