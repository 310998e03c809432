package partnercities.gather.yaml;

import java.util.List;
import java.util.SortedMap;
import partnercities.diagnostic.Position;

/** A YAML or JSON value that knows where it stands. */
public sealed interface Value {
    Position position();

    /** A single value as it was written, without its quotes. */
    record Scalar(String text, Form form, Position position) implements Value {}

    /** The type that a scalar's spelling gives it. */
    enum Form {
        TEXT,
        QUOTED,
        NUMBER,
        TRUTH,
        NOTHING
    }

    /** Keys with values, sorted. Of equal keys, which are an error, the first one counts. */
    record Mapping(SortedMap<String, Entry> entries, Position position) implements Value {}

    /** The position of a key, and its value. */
    record Entry(Position key, Value value) {}

    /** A list. */
    record Sequence(List<Value> items, Position position) implements Value {}

    /** Whether there is nothing in it, or only what is empty too. */
    default boolean isNothing() {
        if (this instanceof Scalar scalar) {
            return scalar.form() == Form.NOTHING || scalar.text().isBlank();
        }
        return this instanceof Mapping mapping
                ? mapping.entries().values().stream().map(Entry::value).allMatch(Value::isNothing)
                : ((Sequence) this).items().stream().allMatch(Value::isNothing);
    }

    /** What editors call it. */
    default String description() {
        if (this instanceof Scalar scalar) {
            return switch (scalar.form()) {
                case NOTHING -> "nothing";
                case NUMBER -> "the number " + scalar.text();
                case TRUTH -> "the truth value " + scalar.text();
                case TEXT, QUOTED -> "the text '" + scalar.text() + "'";
            };
        }
        return this instanceof Mapping ? "a mapping (key: value)" : "a list";
    }
}
