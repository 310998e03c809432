package partnercities.geo;

/** A point of a drawing, in kilometres: x to the right, y downwards, from the projection's centre. */
public record Point(double x, double y) {

    double distance() {
        return Math.hypot(x, y);
    }

    double distanceTo(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point of the way to another one, which is reached after such a part of it. */
    Point towards(Point other, double part) {
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}
