package partnercities.plan.lettering;

import java.util.stream.DoubleStream;
import partnercities.geo.plane.Point;

/** The four sides of a rectangle as one line, clockwise from the top left, on which positions are lengths. */
public record Edge(Box box) {
    private static final double STEP = 12;
    private static final int STEPS = 16;

    private double length() {
        return 2 * (box.width() + box.height());
    }

    /** Where the straight way from a point inside to another one leaves the rectangle. */
    public double towards(Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double across = dx == 0 ? Double.POSITIVE_INFINITY : ((dx > 0 ? box.right() : box.left()) - from.x()) / dx;
        double down = dy == 0 ? Double.POSITIVE_INFINITY : ((dy > 0 ? box.bottom() : box.top()) - from.y()) / dy;
        double part = Math.min(across, down);
        double x = from.x() + part * dx;
        double y = from.y() + part * dy;
        if (across <= down) {
            return dx > 0 ? box.width() + y - box.top() : length() - (y - box.top());
        }
        return dy > 0 ? 2 * box.width() + box.height() - (x - box.left()) : x - box.left();
    }

    /** Positions from one on, by turns on both sides of it. */
    public DoubleStream around(double wanted) {
        return DoubleStream.iterate(0, step -> step <= STEPS, step -> step + 1)
                .flatMap(step -> DoubleStream.of(wanted + step * STEP, wanted - step * STEP))
                .map(position -> (position + length()) % length());
    }

    public Point at(double position) {
        double rest = position;
        if (rest <= box.width()) {
            return new Point(box.left() + rest, box.top());
        }
        rest -= box.width();
        if (rest <= box.height()) {
            return new Point(box.right(), box.top() + rest);
        }
        rest -= box.height();
        if (rest <= box.width()) {
            return new Point(box.right() - rest, box.bottom());
        }
        rest -= box.width();
        return new Point(box.left(), box.bottom() - rest);
    }
}
