/**
 * A {@link partnercities.domain.city.City}, what is known of it as a list of {@link partnercities.domain.city.CityFact} s, who keeps
 * the partnership alive ({@link partnercities.domain.city.Ties}), and the {@link partnercities.domain.city.HomeCity}.
 */
@NullMarked
package partnercities.domain.city;

import org.jspecify.annotations.NullMarked;
