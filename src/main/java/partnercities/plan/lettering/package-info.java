/**
 * Room for marks and names on maps. {@link partnercities.plan.lettering.Spread} moves marks apart, {@link
 * partnercities.plan.lettering.Lettering} places all texts of a map in one size of type, and {@link
 * partnercities.plan.lettering.LabelPlacement} finds a free spot for each. None knows what the names name.
 */
@NullMarked
package partnercities.plan.lettering;

import org.jspecify.annotations.NullMarked;
