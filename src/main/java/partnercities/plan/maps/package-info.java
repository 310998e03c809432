/**
 * Maps drawn when the site is built. {@link partnercities.plan.maps.Atlas} is what all languages share; {@link
 * partnercities.plan.maps.MapPictures} draws the maps of one language, and {@link
 * partnercities.plan.maps.LabelPlacement} finds room for names. {@link partnercities.plan.maps.MapPages} plans the page
 * with the map and the list of cities.
 */
@NullMarked
package partnercities.plan.maps;

import org.jspecify.annotations.NullMarked;
