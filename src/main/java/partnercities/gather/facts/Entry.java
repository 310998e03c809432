package partnercities.gather.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.gather.findings.Findings;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.Value;

/** An entry of a list and where it stands, so that one that stands there twice can be told with both places. */
public record Entry<T>(T value, Position position) {

    /** What the entries say. A list without any is reported, and so is an entry that has the identity of an earlier one. */
    public static <T> List<T> values(
            String key, List<Entry<T>> entries, Function<T, ?> identity, String repeated, Fields fields) {
        checkEmpty(key, fields);
        Map<Object, Position> places = new HashMap<>();
        for (Entry<T> entry : entries) {
            Position first = places.putIfAbsent(identity.apply(entry.value()), entry.position());
            if (first != null) {
                report(entry.position(), first, repeated, fields.findings());
            }
        }
        return entries.stream().map(Entry::value).toList();
    }

    private static void report(Position place, Position first, String repeated, Findings findings) {
        findings.add(Diagnostic.of(Rule.DUPLICATE_ENTRY, repeated)
                .at(place)
                .seeAlso(first)
                .help("remove one of the two, or correct it"));
    }

    /** Somebody who writes brackets with nothing in them meant to fill them. */
    private static void checkEmpty(String key, Fields fields) {
        fields.bare(key)
                .map(Value.Entry::value)
                .filter(value -> !(value instanceof Value.Scalar))
                .ifPresent(empty -> fields.findings()
                        .add(Diagnostic.of(Rule.EMPTY_LIST, "Nothing is listed under '" + key + "'.")
                                .at(empty.position())
                                .help("add an entry, or remove the line")));
    }
}
