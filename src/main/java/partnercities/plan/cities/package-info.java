/**
 * The list of cities, and a profile of each. {@link partnercities.plan.cities.CityListPages} plans the list. {@link
 * partnercities.plan.cities.CityPages} plans the profiles, which show maps, agreements, records and news. {@link
 * partnercities.plan.cities.CityFacts} plans their tables of facts.
 */
@NullMarked
package partnercities.plan.cities;

import org.jspecify.annotations.NullMarked;
