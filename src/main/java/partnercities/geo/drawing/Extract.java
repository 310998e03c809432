package partnercities.geo.drawing;

import partnercities.geo.plane.Window;
import partnercities.geo.projection.Projection;
import partnercities.geo.world.Detail;
import partnercities.geo.world.Featured;

/**
 * What a map shows of the world.
 *
 * @param window the part of the plane
 * @param unit kilometres to which the drawing will be rounded
 */
public record Extract(Projection projection, Window window, Detail detail, Featured featured, double unit) {}
