package partnercities.gather;

import partnercities.diagnostic.Position;
import partnercities.domain.City;

/** One {@code city.yaml}. */
public record CityDocument(String file, City city, Position coordinates, Unconfirmed unconfirmed) {}
