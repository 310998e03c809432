/**
 * How lists show cities, agreements and announcements, and what is computed for a city. {@link
 * partnercities.plan.entries.Entries} makes the entries of lists, {@link partnercities.plan.entries.KeyFigures} sums
 * the site up, and a {@link partnercities.plan.entries.Desk} is what every feature is given to work with.
 */
@NullMarked
package partnercities.plan.entries;

import org.jspecify.annotations.NullMarked;
