package partnercities.geo;

/**
 * What a map shows of the world.
 *
 * @param window the part of the plane
 * @param unit kilometres to which the drawing will be rounded
 */
public record Extract(Projection projection, Window window, Detail detail, Featured featured, double unit) {}
