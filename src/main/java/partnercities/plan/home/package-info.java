/**
 * The home page of a language. {@link partnercities.plan.home.HomePages} plans it, {@link
 * partnercities.plan.home.HomePage} is what its template shows.
 */
@NullMarked
package partnercities.plan.home;

import org.jspecify.annotations.NullMarked;
