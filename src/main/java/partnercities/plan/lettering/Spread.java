package partnercities.plan.lettering;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import partnercities.geo.plane.Point;

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
        Marks marks = new Marks(places);
        for (int round = 0; round < ROUNDS && marks.pushed(); round++) {
            // until none is too close to another
        }
        return marks.points();
    }

    /** Where marks are by now. Plain numbers in a grid of cells, since many marks need many rounds. */
    private final class Marks {
        private static final int NONE = -1;

        private final int count;
        private final double[] xs;
        private final double[] ys;
        private final int columns = (int) Math.ceil(bounds.width() / apart) + 1;
        private final int rows = (int) Math.ceil(bounds.height() / apart) + 1;
        /** The first mark of each cell, and the next one in the same cell of each mark. */
        private final int[] firsts = new int[columns * rows];

        private final int[] nexts;

        Marks(List<Point> places) {
            count = places.size();
            xs = places.stream().mapToDouble(Point::x).toArray();
            ys = places.stream().mapToDouble(Point::y).toArray();
            nexts = new int[count];
        }

        List<Point> points() {
            return IntStream.range(0, count)
                    .mapToObj(mark -> new Point(xs[mark], ys[mark]))
                    .toList();
        }

        /** Whether any mark had to be moved. */
        boolean pushed() {
            boolean moved = false;
            for (int mark = 0; mark < count; mark++) {
                moved |= pushedFromHome(mark);
            }
            sort();
            for (int mark = 0; mark < count; mark++) {
                int column = column(mark);
                int row = row(mark);
                for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                    for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
                        for (int other = firsts[x * rows + y]; other != NONE; other = nexts[other]) {
                            moved |= other > mark && parted(mark, other);
                        }
                    }
                }
            }
            return moved;
        }

        private boolean pushedFromHome(int mark) {
            double x = xs[mark] - home.x();
            double y = ys[mark] - home.y();
            double distance = Math.sqrt(x * x + y * y);
            if (distance >= fromHome) {
                return false;
            }
            Point push = along(x, y, distance, mark, fromHome * SLACK);
            put(mark, home.x() + push.x(), home.y() + push.y());
            return true;
        }

        /** In the order of marks within each cell, so that the result depends on nothing else. */
        private void sort() {
            Arrays.fill(firsts, NONE);
            for (int mark = count - 1; mark >= 0; mark--) {
                int cell = column(mark) * rows + row(mark);
                nexts[mark] = firsts[cell];
                firsts[cell] = mark;
            }
        }

        private int column(int mark) {
            return cell(xs[mark] - bounds.left(), columns);
        }

        private int row(int mark) {
            return cell(ys[mark] - bounds.top(), rows);
        }

        private int cell(double distance, int cells) {
            return Math.max(0, Math.min(cells - 1, (int) Math.floor(distance / apart)));
        }

        private boolean parted(int one, int other) {
            double x = xs[other] - xs[one];
            double y = ys[other] - ys[one];
            double distance = Math.sqrt(x * x + y * y);
            if (distance >= apart) {
                return false;
            }
            Point push = along(x, y, distance, one, (apart * SLACK - distance) / 2);
            put(other, xs[other] + push.x(), ys[other] + push.y());
            put(one, xs[one] - push.x(), ys[one] - push.y());
            return true;
        }

        private void put(int mark, double x, double y) {
            xs[mark] = Math.max(bounds.left(), Math.min(bounds.right(), x));
            ys[mark] = Math.max(bounds.top(), Math.min(bounds.bottom(), y));
        }
    }

    /** A step of some length along a way. */
    private static Point along(double x, double y, double distance, int mark, double length) {
        return distance > 1e-6
                ? new Point(x / distance * length, y / distance * length)
                : new Point(length * Math.cos(GOLDEN * mark), length * Math.sin(GOLDEN * mark));
    }
}
