package partnercities.plan.entries;

import java.util.List;
import java.util.Optional;

/**
 * A country and its cities in the language's alphabetical order.
 *
 * @param flag address of its flag; empty when there is none
 */
public record CountryEntry(String name, Optional<String> flag, List<CityEntry> cities) {}
