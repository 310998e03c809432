/**
 * A {@link partnercities.domain.city.City}, what is known of it as a list of {@link partnercities.domain.city.CityFact} s, and
 * the {@link partnercities.domain.city.HomeCity}.
 */
@NullMarked
package partnercities.domain.city;

import org.jspecify.annotations.NullMarked;
