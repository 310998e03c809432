package partnercities.geo.countries;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A country, or a territory with its own code. Only territories that exist can be made.
 *
 * @param code ISO 3166-1 alpha-2 in capitals, or XK for Kosovo
 */
public record Territory(String code) {

    private static final Map<String, String> OTHER_CODES =
            Map.of("UK", "GB", "EL", "GR", "USA", "US", "ENGLAND", "GB", "CZECH REPUBLIC", "CZ", "HOLLAND", "NL");
    /** In which editors may write a country's name. */
    private static final List<Locale> LANGUAGES = Stream.of(
                    "en", "pl", "uk", "de", "fr", "cs", "es", "it", "hu", "lt", "nl", "pt", "ro", "sk")
            .map(Locale::forLanguageTag)
            .toList();

    public Territory {
        if (!codes().contains(code)) {
            throw new IllegalArgumentException("no country or territory: " + code);
        }
    }

    /** Empty for anything but a country code: {@code UK} (it is GB), {@code EU}, {@code XX}, lower case. */
    public static Optional<Territory> of(String iso3166Alpha2) {
        return codes().contains(iso3166Alpha2) ? Optional.of(new Territory(iso3166Alpha2)) : Optional.empty();
    }

    /**
     * What somebody means by a name in a language of Europe ({@code Ukraina}), a code of three letters, one in small letters, or the
     * abbreviation {@code UK}.
     */
    public static Optional<Territory> meant(String text) {
        String folded = text.strip().toUpperCase(Locale.ROOT);
        if (OTHER_CODES.containsKey(folded)) {
            return Optional.ofNullable(OTHER_CODES.get(folded)).flatMap(Territory::of);
        }
        return of(folded).or(() -> codes().stream()
                .map(Territory::new)
                .filter(territory -> territory.isCalled(text.strip()))
                .findFirst());
    }

    private boolean isCalled(String text) {
        return new ULocale("", code).getISO3Country().equalsIgnoreCase(text)
                || LANGUAGES.stream().anyMatch(language -> name(language).equalsIgnoreCase(text));
    }

    /** All codes, in alphabetical order. */
    public static Set<String> codes() {
        return Codes.ALL;
    }

    /** The name in a language; in English when CLDR does not know that language. */
    public String name(Locale locale) {
        return Cldr.nameOf(code, locale);
    }

    public Continent continent() {
        return Objects.requireNonNull(Continents.BY_COUNTRY.get(code), code);
    }

    /** The UN M.49 code of the continent, e.g. {@code 150}. */
    public String continentCode() {
        return continent().code();
    }

    /** Read on first use, because ICU is slow to start. */
    private static final class Codes {
        static final Set<String> ALL = Cldr.countryCodes();
    }

    private static final class Continents {
        static final Map<String, Continent> BY_COUNTRY = Continent.byCountry();
    }
}
