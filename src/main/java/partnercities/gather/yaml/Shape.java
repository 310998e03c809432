package partnercities.gather.yaml;

import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.gather.spelling.Quoted;

/** What to tell of values that are missing, or of another shape than they should be: a text for a mapping, a list for a text. */
final class Shape {
    private Shape() {}

    /** The diagnostic for a key that must be there. In a file without any key, they are all the same. */
    static Diagnostic missing(String key, Value.Mapping mapping, Optional<Position> bare, String help) {
        boolean emptyFile = mapping.entries().isEmpty()
                && mapping.position().equals(Position.startOf(mapping.position().file()));
        if (emptyFile) {
            return Diagnostic.of(Rule.MISSING_FACT, "There is nothing in this file.")
                    .at(mapping.position())
                    .help("write its facts, as in the other files of this kind, or remove it");
        }
        Value.Entry entry = mapping.entries().get(key);
        if (bare.isPresent()
                && entry != null
                && entry.value() instanceof Value.Scalar nothing
                && !nothing.text().isEmpty()) {
            return Diagnostic.of(
                            Rule.MISSING_FACT,
                            "'" + nothing.text() + "' without quotation marks means 'nothing' in YAML.")
                    .at(nothing.position())
                    .help("write " + key + ": " + Quoted.of(nothing.text()) + ", if it is a text");
        }
        return bare.map(place -> Diagnostic.of(Rule.MISSING_FACT, "The key '" + key + "' has no value.")
                        .at(place))
                .orElseGet(() -> Diagnostic.of(Rule.MISSING_FACT, "The key '" + key + "' is missing.")
                        .at(mapping.position()))
                .help(help);
    }

    /** Reports what stands in the place of texts by their language; returns nothing. */
    static <T> Optional<T> notPerLanguage(String key, Value value, ScalarReader scalars) {
        String text = value instanceof Value.Scalar scalar
                ? scalar.form() == Value.Form.TEXT ? scalar.text() : Quoted.of(scalar.text())
                : "...";
        return scalars.wrongType(
                value, "a text per language ({pl: ..., en: ...})", "write '" + key + ": {pl: " + text + ", en: ...}'");
    }

    /** How to write a single value in the place of a list or a mapping. */
    static String single(Value value) {
        return value instanceof Value.Sequence list
                        && list.items().size() == 1
                        && list.items().get(0) instanceof Value.Scalar only
                ? "write it without brackets and hyphens: " + only.text()
                : "a single value is needed";
    }
}
