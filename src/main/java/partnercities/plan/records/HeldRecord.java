package partnercities.plan.records;

/**
 * A record that a city holds.
 *
 * @param address where it is told
 */
public record HeldRecord(Superlative superlative, String address, Figure figure) {}
