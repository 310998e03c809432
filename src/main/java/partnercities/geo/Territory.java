package partnercities.geo;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A country, or a territory with its own code. Only territories that exist can be made.
 *
 * @param code ISO 3166-1 alpha-2 in capitals, or XK for Kosovo
 */
public record Territory(String code) {

    public Territory {
        if (!codes().contains(code)) {
            throw new IllegalArgumentException("no country or territory: " + code);
        }
    }

    /** Empty for anything but a country code: {@code UK} (it is GB), {@code EU}, {@code XX}, lower case. */
    public static Optional<Territory> of(String iso3166Alpha2) {
        return codes().contains(iso3166Alpha2) ? Optional.of(new Territory(iso3166Alpha2)) : Optional.empty();
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
