package partnercities.plan.entries;

import java.util.List;
import java.util.Optional;

/**
 * A continent and its countries, each list in the language's alphabetical order.
 *
 * @param count of its cities
 */
public record ContinentEntry(String name, int count, List<CountryEntry> countries) {
    /**
     * A country and its cities.
     *
     * @param flag address of its flag; empty when there is none
     */
    public record CountryEntry(String name, Optional<String> flag, List<CityEntry> cities) {}
}
