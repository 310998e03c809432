/**
 * The list of cities and the profile of each, where most features come together: see {@link
 * partnercities.plan.cities.CityPages}.
 */
@NullMarked
package partnercities.plan.cities;

import org.jspecify.annotations.NullMarked;
