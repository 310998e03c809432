/**
 * How lists show cities, agreements and announcements, and what is computed for a city. {@link
 * partnercities.plan.entries.Entries} makes them; {@link partnercities.plan.entries.Desk} is what every feature is given.
 */
@NullMarked
package partnercities.plan.entries;

import org.jspecify.annotations.NullMarked;
