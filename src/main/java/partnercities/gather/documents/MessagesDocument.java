package partnercities.gather.documents;

import java.util.SortedMap;
import partnercities.diagnostic.Position;
import partnercities.domain.Language;
import partnercities.gather.findings.Extent;
import partnercities.gather.source.Origin;

/**
 * One {@code messages/<language>.yaml}: the words of the interface by dotted key.
 *
 * @param extent how much of the file these are
 */
public record MessagesDocument(Origin file, Language language, SortedMap<String, Message> messages, Extent extent) {
    /** A text, perhaps with placeholders and plural forms in ICU's message syntax. */
    public record Message(String text, Position position) {}
}
