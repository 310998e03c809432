package partnercities.gather.documents;

import partnercities.diagnostic.Position;
import partnercities.domain.City;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.source.Origin;

/** One {@code city.yaml}. */
public record CityDocument(Origin file, City city, Position coordinates, Unconfirmed unconfirmed) implements Document {}
