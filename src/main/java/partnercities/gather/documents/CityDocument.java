package partnercities.gather.documents;

import partnercities.diagnostic.Position;
import partnercities.domain.City;
import partnercities.gather.findings.Unconfirmed;

/** One {@code city.yaml}. */
public record CityDocument(String file, City city, Position coordinates, Unconfirmed unconfirmed) {}
