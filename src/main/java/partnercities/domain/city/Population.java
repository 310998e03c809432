package partnercities.domain.city;

import java.util.Optional;

/**
 * A number of inhabitants.
 *
 * @param year of the count, when the source gives it
 */
public record Population(long value, Optional<Integer> year, PopulationScope scope) {}
