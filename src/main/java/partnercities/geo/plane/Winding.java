package partnercities.geo.plane;

import java.util.List;

/** Tells what is filled by the rule of non-zero winding. */
public final class Winding {
    private Winding() {}

    /** Whether outlines, each without its first point at the end, have a point inside. */
    public static boolean contains(List<List<Point>> rings, Point point) {
        int winding = 0;
        for (List<Point> ring : rings) {
            Point from = ring.get(ring.size() - 1);
            for (Point to : ring) {
                if (from.y() > point.y() != to.y() > point.y()) {
                    double part = (point.y() - from.y()) / (to.y() - from.y());
                    if (from.x() + part * (to.x() - from.x()) > point.x()) {
                        winding += to.y() > from.y() ? 1 : -1;
                    }
                }
                from = to;
            }
        }
        return winding != 0;
    }

    /** Whether a point is inside, and farther from every outline than a distance. */
    public static boolean contains(List<List<Point>> rings, Point point, double distance) {
        return contains(rings, point) && rings.stream().noneMatch(ring -> isNear(ring, point, distance));
    }

    private static boolean isNear(List<Point> ring, Point point, double distance) {
        Point from = ring.get(ring.size() - 1);
        for (Point to : ring) {
            if (Math.min(from.x(), to.x()) - distance <= point.x()
                    && point.x() <= Math.max(from.x(), to.x()) + distance
                    && Math.min(from.y(), to.y()) - distance <= point.y()
                    && point.y() <= Math.max(from.y(), to.y()) + distance
                    && nearest(from, to, point) <= distance) {
                return true;
            }
            from = to;
        }
        return false;
    }

    /** The distance of a point from an edge. */
    private static double nearest(Point from, Point to, Point point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double squared = dx * dx + dy * dy;
        double part = squared == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / squared;
        return from.towards(to, Math.max(0, Math.min(1, part))).distanceTo(point);
    }
}
