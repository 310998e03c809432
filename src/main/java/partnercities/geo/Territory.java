package partnercities.geo;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A country, or a territory that has a code of its own. Every one that exists as a value exists on the Earth.
 *
 * @param code ISO 3166-1 alpha-2 in capitals, or XK for Kosovo
 */
public record Territory(String code) {

    public Territory {
        if (!codes().contains(code)) {
            throw new IllegalArgumentException("no country or territory: " + code);
        }
    }

    /** Empty for what is no country's code: {@code UK} (it is GB), {@code EU}, {@code XX}, small letters. */
    public static Optional<Territory> of(String iso3166Alpha2) {
        return codes().contains(iso3166Alpha2) ? Optional.of(new Territory(iso3166Alpha2)) : Optional.empty();
    }

    /** All there are, in alphabetical order. */
    public static Set<String> codes() {
        return Codes.ALL;
    }

    /** In English when CLDR does not know the language. */
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

    /** Read on first use, for ICU takes its time to start. */
    private static final class Codes {
        static final Set<String> ALL = Cldr.countryCodes();
    }

    private static final class Continents {
        static final Map<String, Continent> BY_COUNTRY = Continent.byCountry();
    }
}
