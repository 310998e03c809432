package partnercities.gather.yaml;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.text.Language;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.text.VocabularyTerm;
import partnercities.domain.time.PartialDate;
import partnercities.gather.findings.Extent;
import partnercities.gather.findings.Findings;
import partnercities.gather.findings.Register;
import partnercities.gather.findings.Translations;

/**
 * The fields of a mapping by name and type. A missing, unknown or mistyped field becomes a diagnostic and a harmless
 * value. Call {@link #noOthers} last.
 */
public final class Fields {
    private final Value.Mapping mapping;
    private final Findings findings;
    private final ScalarReader scalars;
    private final Set<String> known = new LinkedHashSet<>();

    public Fields(Value.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
        this.scalars = new ScalarReader(findings);
    }

    public Findings findings() {
        return findings;
    }

    /** The beginning of the mapping. */
    public Position position() {
        return mapping.position();
    }

    /** The position of a field's value; of the mapping, if there is no such field. */
    public Position position(String key) {
        Value.Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.position() : entry.value().position();
    }

    /** The value of a field. An empty field counts as absent. */
    public Optional<Value> value(String key) {
        known.add(key);
        Optional<Value.Entry> entry = Optional.ofNullable(mapping.entries().get(key));
        return entry.map(Value.Entry::value).filter(value -> !value.isNothing());
    }

    /** Passes the result on, and reports the field if it is absent. */
    public <T> Optional<T> required(String key, Optional<T> found, String help) {
        boolean absent = value(key).isEmpty() && findings.extent() == Extent.WHOLE;
        if (absent && !new UnknownKeys(mapping, known, findings).include(key)) {
            findings.add(Shape.missing(key, mapping, bare(key).map(Value.Entry::key), help));
        }
        return found;
    }

    /** A key without a value, or whose list or mapping has nothing in it. */
    public Optional<Value.Entry> bare(String key) {
        return Optional.ofNullable(mapping.entries().get(key))
                .filter(bare -> bare.value().isNothing());
    }

    public Optional<Value.Scalar> scalar(String key) {
        return scalar(key, "a text");
    }

    public Optional<String> text(String key) {
        return scalar(key).map(scalars::prose).filter(text -> !text.isEmpty());
    }

    public List<Value.Scalar> scalars(String key) {
        return value(key).stream()
                .flatMap(value -> value instanceof Value.Sequence list ? list.items().stream() : Stream.of(value))
                .filter(item -> !item.isNothing())
                .flatMap(item -> scalar(item, "a text or a list of texts").stream())
                .toList();
    }

    public List<String> texts(String key) {
        return scalars(key).stream().map(Value.Scalar::text).toList();
    }

    /** A key or a list of keys; each must be in the register. */
    public List<String> mentions(String key, Register register) {
        List<Value.Scalar> found = scalars(key);
        found.forEach(scalar -> findings.mention(register, scalar.text(), scalar.position()));
        return found.stream().map(Value.Scalar::text).distinct().toList();
    }

    public Optional<String> mention(String key, Register register) {
        Optional<Value.Scalar> found = scalar(key);
        found.ifPresent(scalar -> findings.mention(register, scalar.text(), scalar.position()));
        return found.map(Value.Scalar::text);
    }

    public Optional<BigDecimal> number(String key) {
        return scalar(key, "a number").flatMap(scalars::number);
    }

    public Optional<Long> wholeNumber(String key) {
        return scalar(key, "a whole number").flatMap(scalars::wholeNumber);
    }

    /** True or false; false if the field is absent. */
    public boolean flag(String key) {
        return truth(key).orElse(false);
    }

    public Optional<Boolean> truth(String key) {
        return scalar(key, "true or false").flatMap(scalars::truth);
    }

    public Optional<PartialDate> date(String key) {
        return scalar(key, "a date").flatMap(scalars::happening);
    }

    public Optional<String> emailAddress(String key) {
        return scalar(key).flatMap(scalars::emailAddress);
    }

    public Optional<Language> language(String key) {
        return scalar(key).flatMap(scalars::language);
    }

    public Optional<ZoneId> timeZone(String key) {
        return scalar(key).flatMap(scalars::timeZone);
    }

    /** An absolute address with http or https. */
    public Optional<String> webAddress(String key) {
        return scalar(key).flatMap(scalars::webAddress);
    }

    /** A word of a vocabulary that is called like the key. */
    public <T extends Enum<T> & VocabularyTerm> Optional<T> term(String key, Class<T> vocabulary, Rule unknown) {
        return term(key, vocabulary, key, unknown);
    }

    /** A word of a vocabulary; editors call such a word by the noun. */
    public <T extends Enum<T> & VocabularyTerm> Optional<T> term(
            String key, Class<T> vocabulary, String noun, Rule unknown) {
        return scalar(key).flatMap(scalar -> scalars.term(scalar, vocabulary, noun, unknown));
    }

    public LocalizedText localized(String key) {
        return localized(key, Set.of());
    }

    /** A text per language. In some languages another field may say it elsewhere. */
    public LocalizedText localized(String key, Set<Language> elsewhere) {
        LocalizedText texts = new LocalizedText(taggedTexts(key));
        if (!texts.isEmpty()) {
            Value.Entry entry = Objects.requireNonNull(mapping.entries().get(key));
            findings.translated(Translations.of(key, texts, elsewhere, entry.key()));
        }
        return texts;
    }

    /** Texts by their language, which need not be one of the site. */
    public Map<Language, String> taggedTexts(String key) {
        Map<Language, String> texts = new TreeMap<>();
        value(key)
                .flatMap(value -> value instanceof Value.Mapping map
                        ? Optional.of(map)
                        : Shape.<Value.Mapping>notPerLanguage(key, value, scalars))
                .ifPresent(map -> map.entries().forEach((tag, entry) -> {
                    Optional<Language> language =
                            scalars.languageOrMeant(new Value.Scalar(tag, Value.Form.TEXT, entry.key()));
                    scalar(entry.value(), "a text")
                            .map(scalars::prose)
                            .filter(text -> !text.isEmpty())
                            .ifPresent(text -> language.ifPresent(known -> texts.put(known, text)));
                }));
        return texts;
    }

    /** A mapping below this one. The reader must ask for every key that may be there. */
    public <T> Optional<T> nested(String key, Function<Fields, T> reader) {
        return value(key)
                .flatMap(value -> mapping(value, "a mapping (key: value)"))
                .map(map -> read(map, reader));
    }

    /** A list of mappings. */
    public <T> List<T> list(String key, Function<Fields, T> reader) {
        List<T> items = new ArrayList<>();
        value(key).ifPresent(value -> {
            if (!(value instanceof Value.Sequence list)) {
                scalars.wrongType(value, "a list", "begin each item with '- '");
                return;
            }
            list.items().forEach(item -> mapping(item, "a mapping (key: value)")
                    .ifPresent(map -> items.add(read(map, reader))));
        });
        return List.copyOf(items);
    }

    /** Reports every key that nobody asked for. */
    public void noOthers() {
        new UnknownKeys(mapping, known, findings).report();
    }

    /** All fields, for mappings whose keys the editor chooses. */
    public Map<String, Value.Entry> entries() {
        known.addAll(mapping.entries().keySet());
        return mapping.entries();
    }

    /** Reads a mapping below this one. */
    public <T> T read(Value.Mapping map, Function<Fields, T> reader) {
        Fields fields = new Fields(map, findings);
        T result = reader.apply(fields);
        fields.noOthers();
        return result;
    }

    public Optional<Value.Mapping> mapping(Value value, String expected) {
        return value instanceof Value.Mapping map
                ? Optional.of(map)
                : scalars.wrongType(value, expected, "write key: value in lines of their own, or {key: value}");
    }

    private Optional<Value.Scalar> scalar(String key, String expected) {
        return value(key).flatMap(value -> scalar(value, expected));
    }

    private Optional<Value.Scalar> scalar(Value value, String expected) {
        return value instanceof Value.Scalar scalar
                ? Optional.of(scalar)
                : scalars.wrongType(value, expected, Shape.single(value));
    }
}
