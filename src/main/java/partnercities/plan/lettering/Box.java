package partnercities.plan.lettering;

/** A rectangle on a map; y grows downwards. */
public record Box(double left, double top, double right, double bottom) {
    /** The square around a round mark. */
    public static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public Box widened(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    public Box scaled(double by) {
        return new Box(left * by, top * by, right * by, bottom * by);
    }

    /** The distance of its nearest point from 0, 0. */
    public double nearest() {
        return Math.hypot(Math.max(0, Math.max(left, -right)), Math.max(0, Math.max(top, -bottom)));
    }

    /** The distance of its farthest point from 0, 0. */
    public double farthest() {
        return Math.hypot(Math.max(-left, right), Math.max(-top, bottom));
    }

    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    public boolean contains(Box other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    public boolean contains(double x, double y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }
}
