package partnercities.gather.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.text.Language;

/**
 * Recognises languages that are called by the code of a country ({@code ua}, {@code cz}), by a name ({@code Polish},
 * {@code polski}) or by a code in another spelling ({@code PL}, {@code en_GB}, {@code ukr}).
 */
public final class LanguageSpelling {
    /** Codes of countries that are no codes of languages, and the language that is meant. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("ua", "uk"),
            Map.entry("cz", "cs"),
            Map.entry("gb", "en"),
            Map.entry("us", "en"),
            Map.entry("eng", "en"),
            Map.entry("at", "de"),
            Map.entry("dk", "da"),
            Map.entry("gr", "el"),
            Map.entry("by", "be"),
            Map.entry("rs", "sr"),
            Map.entry("md", "ro"),
            Map.entry("al", "sq"),
            Map.entry("il", "he"),
            Map.entry("jp", "ja"),
            Map.entry("cn", "zh"),
            Map.entry("vn", "vi"));

    private static final List<Locale> EDITORS =
            Stream.of("en", "pl", "uk", "de", "fr").map(Locale::forLanguageTag).toList();

    private LanguageSpelling() {}

    /** The tag of the language that the text means. */
    public static Optional<String> of(String written) {
        String text = InvisibleCharacter.stripped(written).replace('_', '-');
        String folded = text.toLowerCase(Locale.ROOT);
        if (COUNTRIES.containsKey(folded)) {
            return Optional.ofNullable(COUNTRIES.get(folded));
        }
        return threeLetters(folded)
                .or(() -> Optional.of(text).filter(Language::isKnown).map(tag -> Locale.forLanguageTag(tag)
                        .toLanguageTag()))
                .or(() -> named(folded));
    }

    private static Optional<String> threeLetters(String code) {
        return code.length() != 3
                ? Optional.empty()
                : Stream.of(Locale.getISOLanguages())
                        .filter(language -> Locale.forLanguageTag(language)
                                .getISO3Language()
                                .equals(code))
                        .findFirst();
    }

    private static Optional<String> named(String name) {
        return name.length() < 4
                ? Optional.empty()
                : Stream.of(Locale.getISOLanguages())
                        .filter(language -> isNamed(Locale.forLanguageTag(language), name))
                        .findFirst();
    }

    private static boolean isNamed(Locale language, String name) {
        return Stream.concat(EDITORS.stream(), Stream.of(language))
                .anyMatch(editor -> language.getDisplayLanguage(editor).equalsIgnoreCase(name));
    }
}
