package partnercities.geo.world;

import java.util.List;
import java.util.Set;
import partnercities.domain.city.Coordinates;

/**
 * Whom a map is about. Each settlement lies in the land of its country, however coarse the map.
 *
 * @param home ISO 3166-1 alpha-2 code of the country of the home city, which has a tint of its own
 * @param partners codes of the countries that share another tint; home's may be among them
 */
public record Featured(String home, Set<String> partners, List<Settlement> settlements) {
    public Featured {
        partners = Set.copyOf(partners);
        settlements = List.copyOf(settlements);
    }

    /** The home city or another one, and its country by ISO 3166-1. */
    public record Settlement(Coordinates place, String country) {}
}
