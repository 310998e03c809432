package partnercities.gather.documents;

import partnercities.diagnostic.Position;
import partnercities.domain.city.City;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.source.Origin;

/**
 * One {@code city.yaml}.
 *
 * @param coordinates where they stand; {@code names} and {@code wikidata} likewise
 */
public record CityDocument(
        Origin file, City city, Position coordinates, Position names, Position wikidata, Unconfirmed unconfirmed)
        implements Document {}
