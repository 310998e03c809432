package partnercities.geo.countries;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A continent as in the United Nations' M.49 standard, but with two Americas. CLDR says which country belongs where:
 * Georgia, Israel and Turkey are in Asia, Mexico and Cuba in North America.
 */
public enum Continent {
    AFRICA("002"),
    ASIA("142"),
    EUROPE("150"),
    NORTH_AMERICA("003"),
    OCEANIA("009"),
    SOUTH_AMERICA("005");

    private final String code;

    Continent(String code) {
        this.code = code;
    }

    /** The UN M.49 code, e.g. {@code 150}. */
    public String code() {
        return code;
    }

    /** The name in a language; in English when CLDR does not know that language. */
    public String name(Locale locale) {
        return Cldr.nameOf(code, locale);
    }

    static Map<String, Continent> byCountry() {
        Map<String, Continent> continents = new HashMap<>();
        for (Continent continent : values()) {
            continent.collectCountries(continent.code, continents);
        }
        return Collections.unmodifiableMap(continents);
    }

    private void collectCountries(String region, Map<String, Continent> continents) {
        for (String part : Cldr.partsOf(region)) {
            boolean isRegion = Character.isDigit(part.charAt(0)) || part.equals("QO");
            if (isRegion) {
                collectCountries(part, continents);
            } else {
                continents.put(part, this);
            }
        }
    }
}
