package partnercities.geo;

import java.util.List;
import partnercities.geo.plane.Point;

/** Tells what a browser fills by the even-odd rule. */
public final class EvenOdd {
    private EvenOdd() {}

    public static boolean contains(List<List<Point>> rings, Point point) {
        boolean isInside = false;
        for (List<Point> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                Point from = ring.get(i);
                Point to = ring.get((i + 1) % ring.size());
                if (from.y() > point.y() != to.y() > point.y()) {
                    double part = (point.y() - from.y()) / (to.y() - from.y());
                    isInside ^= from.x() + part * (to.x() - from.x()) > point.x();
                }
            }
        }
        return isInside;
    }

    /** Whether a point is so far from an outline that rounding does not matter. */
    public static boolean isClear(List<Point> ring, Point point) {
        for (int i = 0; i < ring.size(); i++) {
            Point from = ring.get(i);
            Point to = ring.get((i + 1) % ring.size());
            double length = from.distanceTo(to);
            double part = ((point.x() - from.x()) * (to.x() - from.x()) + (point.y() - from.y()) * (to.y() - from.y()))
                    / Math.max(length * length, 1e-9);
            if (from.towards(to, Math.max(0, Math.min(1, part))).distanceTo(point) < 1e-3) {
                return false;
            }
        }
        return true;
    }
}
