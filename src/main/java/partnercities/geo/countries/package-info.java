/**
 * Countries and continents: {@link partnercities.geo.countries.Territory} names them from CLDR,
 * {@link partnercities.geo.countries.CountryExtent} tells where they lie, {@link partnercities.geo.countries.Capital} which
 * city is the capital, {@link partnercities.geo.countries.StandardTime} what the clocks show.
 */
@NullMarked
package partnercities.geo.countries;

import org.jspecify.annotations.NullMarked;
