package partnercities.gather;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Suggestion;
import partnercities.domain.Language;
import partnercities.domain.LocalizedText;
import partnercities.domain.PartialDate;
import partnercities.domain.Sourced;
import partnercities.domain.Term;

/**
 * The fields of a mapping by name and type. What has the wrong type, is missing or is unknown becomes a diagnostic and
 * a harmless value; {@link #noOthers} must be called last.
 */
final class Fields {
    private final Value.Mapping mapping;
    private final Findings findings;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Value.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    /** Where the mapping begins. */
    Position position() {
        return mapping.position();
    }

    /** Where a field's value stands, or the mapping when it isn't there. */
    Position position(String key) {
        Value.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.position() : entry.value().position();
    }

    private Position keyPosition(String key) {
        Value.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.position() : entry.key();
    }

    /** The value of a field; a field without a value counts as absent. */
    Optional<Value> value(String key) {
        known.add(key);
        return Optional.ofNullable(mapping.entries().get(key))
                .map(Value.Entry::value)
                .filter(value -> !(value instanceof Value.Scalar scalar && scalar.form() == Value.Form.NOTHING));
    }

    /** The result, or the complaint that a field must be there. */
    <T> Optional<T> required(String key, Optional<T> found, String help) {
        if (value(key).isEmpty()) {
            findings.add(Diagnostic.error("missing-fact", "The key '" + key + "' is missing.")
                    .at(position())
                    .help(help));
        }
        return found;
    }

    Optional<Value.Scalar> scalar(String key) {
        return value(key).flatMap(value -> scalar(value, "a text"));
    }

    Optional<String> text(String key) {
        return scalar(key).map(Value.Scalar::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    List<Value.Scalar> scalars(String key) {
        return value(key).stream()
                .flatMap(value -> value instanceof Value.Sequence list
                        ? list.items().stream()
                        : java.util.stream.Stream.of(value))
                .flatMap(item -> scalar(item, "a text or a list of texts").stream())
                .toList();
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(Value.Scalar::text).toList();
    }

    /** A key or a list of keys, each to be looked up in a register. */
    List<String> mentions(String key, Register register) {
        List<Value.Scalar> found = scalars(key);
        found.forEach(scalar -> findings.mention(register, scalar.text(), scalar.position()));
        return found.stream().map(Value.Scalar::text).distinct().toList();
    }

    Optional<BigDecimal> number(String key) {
        return scalar(key, "a number").flatMap(scalar -> {
            if (scalar.form() == Value.Form.NUMBER) {
                try {
                    return Optional.of(new BigDecimal(scalar.text().replace("_", "")));
                } catch (NumberFormatException special) {
                    // .inf, .nan and hexadecimal numbers are no facts about cities
                }
            }
            return wrong(scalar, "a number", "write digits with a point, without quotation marks, spaces or units");
        });
    }

    Optional<Long> wholeNumber(String key) {
        return number(key).flatMap(number -> {
            try {
                return Optional.of(number.longValueExact());
            } catch (ArithmeticException fraction) {
                return wrong(key, "a whole number", "write digits only");
            }
        });
    }

    boolean truth(String key) {
        return optionalTruth(key).orElse(false);
    }

    Optional<Boolean> optionalTruth(String key) {
        return scalar(key, "true or false")
                .flatMap(scalar -> scalar.form() == Value.Form.TRUTH
                        ? Optional.of(scalar.text().equals("true"))
                        : wrong(scalar, "true or false", "write true or false"));
    }

    Optional<PartialDate> date(String key) {
        return scalar(key, "a date").flatMap(this::date);
    }

    Optional<PartialDate> date(Value.Scalar scalar) {
        Optional<PartialDate> date = PartialDate.parse(scalar.text());
        if (date.isEmpty()) {
            findings.add(Diagnostic.error("wrong-date", "'" + scalar.text() + "' is not a date.")
                    .at(scalar.position())
                    .help("write a year, a month or a day that exists: 1988, 2023-02 or 2023-02-02"));
        }
        return date;
    }

    /** An address on the web, absolute and with http or https. */
    Optional<String> webAddress(String key) {
        return scalar(key).flatMap(scalar -> {
            if (isWebAddress(scalar.text())) {
                return Optional.of(scalar.text());
            }
            findings.add(Diagnostic.error("wrong-address", "'" + scalar.text() + "' is not a web address.")
                    .at(scalar.position())
                    .help("it begins with https:// or http:// and has no spaces"));
            return Optional.empty();
        });
    }

    static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (java.net.URISyntaxException malformed) {
            return false;
        }
    }

    <T extends Enum<T> & Term> Optional<T> term(String key, Class<T> vocabulary) {
        return term(key, vocabulary, key);
    }

    /**
     * A word of a vocabulary.
     *
     * @param noun what editors call such a word
     */
    <T extends Enum<T> & Term> Optional<T> term(String key, Class<T> vocabulary, String noun) {
        return scalar(key).flatMap(scalar -> {
            Optional<T> found = Term.find(vocabulary, scalar.text());
            if (found.isEmpty()) {
                findings.add(Diagnostic.error("unknown-" + noun, "There is no " + noun + " '" + scalar.text() + "'.")
                        .at(scalar.position())
                        .help(Suggestion.oneOf(scalar.text(), Term.keys(vocabulary))));
            }
            return found;
        });
    }

    /** A text per language. */
    LocalizedText localized(String key) {
        LocalizedText texts = new LocalizedText(taggedTexts(key));
        if (!texts.isEmpty()) {
            findings.translated(
                    new Translations(key, new TreeSet<>(texts.texts().keySet()), keyPosition(key)));
        }
        return texts;
    }

    /** Texts by the language they are in, whichever languages these are. */
    Map<Language, String> taggedTexts(String key) {
        Map<Language, String> texts = new TreeMap<>();
        value(key)
                .flatMap(value -> mapping(value, "a text per language, as {pl: ..., en: ...}"))
                .ifPresent(map -> map.entries().forEach((tag, entry) -> {
                    if (!Language.isKnown(tag)) {
                        findings.add(Diagnostic.error("unknown-language", "There is no language '" + tag + "'.")
                                .at(entry.key())
                                .help("use the codes of BCP 47, as pl, en, uk or de"));
                        return;
                    }
                    scalar(entry.value(), "a text")
                            .map(scalar -> scalar.text().strip())
                            .filter(text -> !text.isEmpty())
                            .ifPresent(text -> texts.put(new Language(tag), text));
                }));
        return texts;
    }

    /** A mapping below this one; the reader must ask it for all that it may hold. */
    <T> Optional<T> nested(String key, Function<Fields, T> reader) {
        return value(key)
                .flatMap(value -> mapping(value, "a mapping (key: value)"))
                .map(map -> read(map, reader));
    }

    /** A fact in the form {@code {value: ..., source: ...}}. */
    <T> Optional<Sourced<T>> sourced(String key, Function<Fields, Optional<T>> reader) {
        return nested(key, fields -> {
                    List<String> sources = fields.mentions("source", Register.SOURCE);
                    fields.required(
                            "source", Optional.of(sources), "every fact names its source: a key of sources.yaml");
                    return reader.apply(fields).map(fact -> new Sourced<>(fact, sources));
                })
                .flatMap(Function.identity());
    }

    /**
     * A fact that may stand alone, as {@code wikidata: Q36036}, or with its source, as {@code {value: Q36036, source:
     * wikidata}}.
     *
     * @param reader reads the value under the key it is given, of the fields it is given
     */
    <T> Optional<Sourced<T>> fact(String key, BiFunction<Fields, String, Optional<T>> reader) {
        return value(key)
                .flatMap(value -> value instanceof Value.Mapping
                        ? sourced(key, fields -> reader.apply(fields, "value"))
                        : reader.apply(this, key).map(fact -> new Sourced<>(fact, List.of())));
    }

    /** A list of mappings. */
    <T> List<T> list(String key, Function<Fields, T> reader) {
        List<T> items = new ArrayList<>();
        value(key).ifPresent(value -> {
            if (!(value instanceof Value.Sequence list)) {
                wrong(value, "a list", "begin each item with '- '");
                return;
            }
            list.items().forEach(item -> mapping(item, "a mapping (key: value)")
                    .ifPresent(map -> items.add(read(map, reader))));
        });
        return List.copyOf(items);
    }

    /** Reports every key that nobody asked for. */
    void noOthers() {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                findings.add(Diagnostic.error("unknown-key", "The key '" + key + "' is not known here.")
                        .at(entry.key())
                        .help(Suggestion.oneOf(key, known)));
            }
        });
    }

    /** All keys with their values, for mappings whose keys the editor chooses. */
    Map<String, Value.Entry> entries() {
        known.addAll(mapping.entries().keySet());
        return mapping.entries();
    }

    /** Reads a mapping that stands below this one. */
    <T> T read(Value.Mapping map, Function<Fields, T> reader) {
        Fields fields = new Fields(map, findings);
        T result = reader.apply(fields);
        fields.noOthers();
        return result;
    }

    Optional<Value.Mapping> mapping(Value value, String expected) {
        return value instanceof Value.Mapping map
                ? Optional.of(map)
                : wrong(value, expected, "write key: value in lines of their own, or {key: value}");
    }

    private Optional<Value.Scalar> scalar(String key, String expected) {
        return value(key).flatMap(value -> scalar(value, expected));
    }

    private Optional<Value.Scalar> scalar(Value value, String expected) {
        return value instanceof Value.Scalar scalar
                ? Optional.of(scalar)
                : wrong(value, expected, "a single value is needed");
    }

    private <T> Optional<T> wrong(String key, String expected, String help) {
        return value(key).flatMap(value -> wrong(value, expected, help));
    }

    private <T> Optional<T> wrong(Value value, String expected, String help) {
        findings.add(Diagnostic.error(
                        "wrong-type", "Here should be " + expected + ", but there is " + value.description() + ".")
                .at(value.position())
                .help(help));
        return Optional.empty();
    }
}
