package partnercities.plan.records;

import java.util.Optional;

/**
 * A record as shown on the page of a city that holds it.
 *
 * @param address of the record on the records page
 * @param coverage empty when the figures of all could be compared
 */
public record CityRecord(Superlative superlative, String address, Optional<Coverage> coverage, Figure figure) {}
