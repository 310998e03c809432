/**
 * From the Earth to the plane: a {@link partnercities.geo.projection.Projection} is
 * {@link partnercities.geo.projection.EqualEarth} for the world or {@link partnercities.geo.projection.AzimuthalEquidistant}
 * around a city.
 */
@NullMarked
package partnercities.geo.projection;

import org.jspecify.annotations.NullMarked;
