package partnercities.plan;

/** What a site's data add up to: numbers of cities by category, of countries and continents among partners and friends, and of agreements in force. */
public record KeyFigures(int partners, int friends, int former, int countries, int continents, int agreementsInForce) {}
