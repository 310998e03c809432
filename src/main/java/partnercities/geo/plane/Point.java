package partnercities.geo.plane;

/**
 * A point of a plane: x to the right, y down. In drawings, kilometres from the projection's centre; on maps, which scale them,
 * units; on a map in a browser, degrees.
 */
public record Point(double x, double y) {

    public double distance() {
        return Math.hypot(x, y);
    }

    public double distanceTo(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point at a fraction of the way to another; 0 is this point, 1 the other. */
    public Point towards(Point other, double part) {
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}
