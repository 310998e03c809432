/**
 * Coasts, borders and waters as the data have them: {@link partnercities.geo.world.TopologyReader} reads them,
 * {@link partnercities.geo.world.SimplifiedWorld} gives them as finely as a {@link partnercities.geo.world.Detail} asks.
 */
@NullMarked
package partnercities.geo.world;

import org.jspecify.annotations.NullMarked;
