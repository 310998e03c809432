package partnercities.gather.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import partnercities.domain.source.Sourced;
import partnercities.gather.findings.Register;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.Value;

/** Reads facts that name their sources. */
public final class FactReader {
    private FactReader() {}

    /** A fact in the form {@code {value: ..., source: ...}}, perhaps with more keys. */
    public static <T> Optional<Sourced<T>> sourced(Fields fields, String key, Function<Fields, Optional<T>> reader) {
        return fields.nested(key, fact -> {
                    List<String> sources = fact.mentions("source", Register.SOURCE);
                    fact.required("source", Optional.of(sources), "every fact names its source: a key of sources.yaml");
                    return reader.apply(fact).map(value -> new Sourced<>(value, sources));
                })
                .flatMap(Function.identity());
    }

    /**
     * A fact alone, as {@code wikidata: Q36036}, or with its source, as {@code {value: Q36036, source: wikidata}}.
     *
     * @param reader reads the value of a key
     */
    public static <T> Optional<Sourced<T>> plainOrSourced(
            Fields fields, String key, BiFunction<Fields, String, Optional<T>> reader) {
        return fields.value(key)
                .flatMap(value -> value instanceof Value.Mapping
                        ? sourced(fields, key, fact -> reader.apply(fact, "value"))
                        : reader.apply(fields, key).map(fact -> new Sourced<>(fact, List.of())));
    }
}
