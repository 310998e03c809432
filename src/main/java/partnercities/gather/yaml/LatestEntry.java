package partnercities.gather.yaml;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import partnercities.gather.spelling.Quoted;

/**
 * The entry of a mapping that was read last. What follows may show that its value is not what it seemed.
 *
 * @param line in which the value ends
 */
record LatestEntry(SortedMap<String, Value.Entry> entries, String name, int line) {
    /** A number with a comma; its reader tells how to write it. */
    private static final Pattern NUMBER = Pattern.compile("-?[\\d ]+,[\\d, ]+\\D{0,4}");

    /** Takes the value away if the parser gave up in its line: then it is only the beginning of what somebody wrote. */
    void forgetIfUpTo(int lineOfMistake) {
        if (line >= lineOfMistake) {
            entries.remove(name);
        }
    }

    /** Whether a key in braces that has no colon belongs to the text of this entry. */
    boolean isContinued(SourceText source, int start, String key) {
        String text = source.text();
        int after = start + key.length();
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        boolean bare = after < text.length() && (text.charAt(after) == ',' || text.charAt(after) == '}');
        Value.Entry entry = entries.get(name);
        return bare
                && entry != null
                && entry.value() instanceof Value.Scalar scalar
                && scalar.form() != Value.Form.QUOTED
                && line == scalar.position().line()
                && text.lastIndexOf('\n', start) < source.offset(line, 1);
    }

    /** Makes the value as long as it was meant; tells the editor, unless the reader of the value will. */
    Optional<Diagnostic> continued(SourceText source, int end) {
        Value.Entry entry = Objects.requireNonNull(entries.get(name));
        Position place = entry.value().position();
        int start = source.offset(place.line(), place.column());
        String whole = source.text().substring(start, end);
        Position position = source.at(start, end - start);
        entries.put(name, new Value.Entry(entry.key(), new Value.Scalar(whole, Value.Form.TEXT, position)));
        return NUMBER.matcher(whole).matches()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                Rule.LOST_WORDS, "A comma ends a text in braces, unless it stands in quotation marks.")
                        .at(position)
                        .help("put the text into quotation marks: '" + name + ": " + Quoted.of(whole) + "'"));
    }
}
