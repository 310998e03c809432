package partnercities.phrases;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of languages and countries in a language, by their English ones (CLDR). */
final class Names {
    private final ULocale reader;
    private final Map<String, ULocale> languages = new TreeMap<>();
    private final Map<String, ULocale> countries = new TreeMap<>();

    Names(Locale reader) {
        this.reader = ULocale.forLocale(reader);
        Stream.concat(Stream.of(ULocale.getISOLanguages()).map(ULocale::new), Stream.of(ULocale.getAvailableLocales()))
                .forEach(one -> languages.putIfAbsent(one.getDisplayName(ULocale.ENGLISH), one));
        Stream.of(ULocale.getISOCountries())
                .map(code -> new ULocale("", code))
                .forEach(one -> countries.putIfAbsent(one.getDisplayCountry(ULocale.ENGLISH), one));
    }

    /** Names of one or several languages, joined by commas or "and"; empty if one is none. */
    Optional<String> languages(String english) {
        List<ULocale> named = Stream.of(english.split(", | and "))
                .flatMap(name -> Optional.ofNullable(languages.get(name)).stream())
                .toList();
        return named.size() < english.split(", | and ").length
                ? Optional.empty()
                : Optional.of(
                        named.stream().map(one -> one.getDisplayName(reader)).collect(Collectors.joining(", ")));
    }

    Optional<String> country(String english) {
        return Optional.ofNullable(countries.get(english)).map(one -> one.getDisplayCountry(reader));
    }
}
