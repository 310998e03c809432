package partnercities.gather.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.Suggestion;
import partnercities.domain.text.Language;
import partnercities.domain.text.LanguageOrder;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.ScalarReader;
import partnercities.gather.yaml.Value;

/** Reads {@code languages} and {@code fallback} of {@code site.yaml}. */
final class LanguagesReader {
    private LanguagesReader() {}

    static LanguageOrder read(Fields fields) {
        List<Language> languages = languages(fields, "languages");
        fields.required("languages", Optional.of(languages), "list the site's languages, the default one first");
        List<Language> all = languages.isEmpty() ? List.of(new Language("en")) : languages;
        return new LanguageOrder(
                all,
                fields.<Map<Language, List<Language>>>nested("fallback", orders -> fallback(orders, all))
                        .orElse(Map.of()));
    }

    private static Map<Language, List<Language>> fallback(Fields orders, List<Language> languages) {
        SortedMap<Language, List<Language>> fallback = new TreeMap<>();
        orders.entries().forEach((tag, entry) -> {
            Language reader = new Language(tag);
            if (languages.contains(reader)) {
                fallback.put(reader, languages(orders, tag));
            } else {
                List<String> tags = languages.stream().map(Language::tag).toList();
                orders.findings()
                        .add(Diagnostic.of(
                                        Rule.UNKNOWN_LANGUAGE,
                                        "Nobody reads the site in '" + tag + "', which is not among its languages.")
                                .at(entry.key())
                                .help(Suggestion.oneOf(tag, tags)));
            }
        });
        return fallback;
    }

    private static List<Language> languages(Fields fields, String key) {
        List<Language> languages = new ArrayList<>();
        for (Value.Scalar scalar : fields.scalars(key)) {
            new ScalarReader(fields.findings())
                    .language(scalar)
                    .filter(language -> !languages.contains(language))
                    .ifPresent(languages::add);
        }
        return List.copyOf(languages);
    }
}
