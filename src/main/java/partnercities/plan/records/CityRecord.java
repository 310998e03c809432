package partnercities.plan.records;

/**
 * A record as shown on the page of a city that holds it.
 *
 * @param address of the record on the records page
 */
public record CityRecord(Superlative superlative, String address, Figure figure) {}
