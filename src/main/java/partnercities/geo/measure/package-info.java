/**
 * Distances and directions on the ellipsoid WGS84: {@link partnercities.geo.measure.Geodesic},
 * {@link partnercities.geo.measure.Direction}, and with how many digits they are told.
 */
@NullMarked
package partnercities.geo.measure;

import org.jspecify.annotations.NullMarked;
