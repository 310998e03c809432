package partnercities.gather.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.Suggestion;
import partnercities.gather.findings.Findings;

/** The keys of a mapping that nobody asked for: misspelt ones, ones that stand too far left, and ones of what is computed. */
final class UnknownKeys {
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "lat",
            "latitude",
            "lon",
            "longitude",
            "lng",
            "longitude",
            "long",
            "longitude",
            "headline",
            "title",
            "lead",
            "summary",
            "description",
            "summary");
    private static final Set<String> COMPUTED = Set.of("distance", "direction", "status", "continent", "density");

    private final Value.Mapping mapping;
    private final Set<String> known;
    private final Findings findings;

    UnknownKeys(Value.Mapping mapping, Set<String> known, Findings findings) {
        this.mapping = mapping;
        this.known = known;
        this.findings = findings;
    }

    /** Whether one of them seems to be this key in another spelling. Then the key is not missing as well. */
    boolean include(String key) {
        return mapping.entries().keySet().stream()
                .filter(other -> !known.contains(other))
                .anyMatch(other -> key.equals(OTHER_NAMES.get(other))
                        || Suggestion.nearest(other, List.of(key)).isPresent());
    }

    void report() {
        List<Map.Entry<String, Value.Entry>> entries = mapping.entries().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().key()))
                .toList();
        Optional<Map.Entry<String, Value.Entry>> open = Optional.empty();
        boolean told = false;
        for (Map.Entry<String, Value.Entry> entry : entries) {
            if (known.contains(entry.getKey())) {
                open = Optional.of(entry)
                        .filter(parent -> parent.getValue().value().isNothing());
                told = false;
            } else if (open.isEmpty()) {
                findings.add(unknown(entry).help(help(entry.getKey())));
            } else if (!told) {
                int column = open.get().getValue().key().column() - 1;
                findings.add(unknown(entry)
                        .help("if it belongs to '" + open.get().getKey() + "', write it with " + (column + 2)
                                + " spaces before it, and the lines below likewise"));
                told = true;
            }
        }
    }

    private static Diagnostic unknown(Map.Entry<String, Value.Entry> entry) {
        return Diagnostic.of(Rule.UNKNOWN_KEY, "The key '" + entry.getKey() + "' is not known here.")
                .at(entry.getValue().key());
    }

    private String help(String key) {
        if (COMPUTED.contains(key)) {
            return "leave it out: it is computed";
        }
        if (key.equals("sources") && known.contains("coordinates")) {
            return "each fact names its own source: {value: ..., source: ...}";
        }
        return Optional.ofNullable(OTHER_NAMES.get(key))
                .filter(known::contains)
                .map(name -> "did you mean '" + name + "'?")
                .orElseGet(() -> Suggestion.oneOf(key, known));
    }
}
