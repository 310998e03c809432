package partnercities.geo;

import java.util.List;

/** Tells what a browser fills by the even-odd rule. */
final class EvenOdd {
    private EvenOdd() {}

    static boolean contains(List<List<Point>> rings, Point point) {
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
}
