/**
 * Maps drawn when the site is built. {@link partnercities.plan.maps.Atlas} is what all languages share, {@link
 * partnercities.plan.maps.MapPictures} draws on it, {@link partnercities.plan.maps.LabelPlacement} finds room for names.
 */
@NullMarked
package partnercities.plan.maps;

import org.jspecify.annotations.NullMarked;
