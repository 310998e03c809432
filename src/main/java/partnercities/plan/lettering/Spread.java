package partnercities.plan.lettering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partnercities.geo.Point;

/**
 * Moves marks apart that would cover each other, as little as it takes, and inside the map. A line leads from a moved
 * mark to its place.
 */
public final class Spread {
    private static final int ROUNDS = 400;
    /** Marks are pushed a little farther than they must, so that the rounds come to an end. */
    private static final double SLACK = 1.02;
    /** The golden angle, in radians: in which direction a mark leaves another one at the same point. */
    private static final double GOLDEN = 2.399963;

    private final Box bounds;
    private final double apart;
    private final Point home;
    private final double fromHome;

    /**
     * @param apart the least distance between the middles of two marks
     * @param home stays where it is
     * @param fromHome the least distance of a mark from home
     */
    public Spread(Box bounds, double apart, Point home, double fromHome) {
        this.bounds = bounds;
        this.apart = apart;
        this.home = home;
        this.fromHome = fromHome;
    }

    /** Where the marks of some places stand, in the same order. */
    public List<Point> of(List<Point> places) {
        List<Point> marks = new ArrayList<>(places);
        for (int round = 0; round < ROUNDS && pushed(marks); round++) {
            // until none is too close to another
        }
        return List.copyOf(marks);
    }

    /** Whether any mark had to be moved. */
    private boolean pushed(List<Point> marks) {
        boolean moved = false;
        for (int i = 0; i < marks.size(); i++) {
            Point way = minus(marks.get(i), home);
            double distance = Math.hypot(way.x(), way.y());
            if (distance < fromHome) {
                marks.set(i, inside(plus(home, along(way, distance, i, fromHome * SLACK))));
                moved = true;
            }
        }
        Map<Long, List<Integer>> cells = new HashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            cells.computeIfAbsent(cell(marks.get(i), 0, 0), key -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; i < marks.size(); i++) {
            for (int column = -1; column <= 1; column++) {
                for (int row = -1; row <= 1; row++) {
                    for (int other : cells.getOrDefault(cell(marks.get(i), column, row), List.of())) {
                        moved |= other > i && parted(marks, i, other);
                    }
                }
            }
        }
        return moved;
    }

    private boolean parted(List<Point> marks, int one, int other) {
        Point way = minus(marks.get(other), marks.get(one));
        double distance = Math.hypot(way.x(), way.y());
        if (distance >= apart) {
            return false;
        }
        Point push = along(way, distance, one, (apart * SLACK - distance) / 2);
        marks.set(other, inside(plus(marks.get(other), push)));
        marks.set(one, inside(minus(marks.get(one), push)));
        return true;
    }

    private static Point along(Point way, double distance, int index, double length) {
        return distance > 1e-6
                ? new Point(way.x() / distance * length, way.y() / distance * length)
                : new Point(length * Math.cos(GOLDEN * index), length * Math.sin(GOLDEN * index));
    }

    private Point inside(Point point) {
        return new Point(
                Math.max(bounds.left(), Math.min(bounds.right(), point.x())),
                Math.max(bounds.top(), Math.min(bounds.bottom(), point.y())));
    }

    private long cell(Point point, int column, int row) {
        return ((long) Math.floor(point.x() / apart) + column) * 1_000_003 + (long) Math.floor(point.y() / apart) + row;
    }

    private static Point plus(Point one, Point other) {
        return new Point(one.x() + other.x(), one.y() + other.y());
    }

    private static Point minus(Point one, Point other) {
        return new Point(one.x() - other.x(), one.y() - other.y());
    }
}
