package partnercities.plan.maps;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partnercities.geo.plane.Point;
import partnercities.plan.lettering.Box;

/**
 * The part of the plane around home that a map shows.
 *
 * @param box in kilometres
 * @param reach how far from home its cities lie
 * @param cities those that it shows, by their ids
 */
record Extent(Box box, Reach reach, Set<String> cities) {
    /** Of the width and height, for names beside the outermost marks. */
    private static final double MARGIN = 0.11;
    /** The least height and the greatest one, as parts of the width. */
    private static final double FLATTEST = 0.62;

    private static final double HIGHEST = 0.95;
    private static final int POINTS_OF_A_SIDE = 12;

    /** The whole disc around home. */
    static Extent disc(Reach reach, Set<String> cities) {
        return new Extent(Box.around(0, 0, reach.kilometres()), reach, Set.copyOf(cities));
    }

    /** A rectangle with home and some cities in it. */
    static Extent around(List<Point> places, Reach reach, Set<String> cities) {
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        for (Point place : places) {
            left = Math.min(left, place.x());
            right = Math.max(right, place.x());
            top = Math.min(top, place.y());
            bottom = Math.max(bottom, place.y());
        }
        double least = reach.step();
        double width = Math.max(right - left, least) * (1 + 2 * MARGIN);
        double height = Math.max(bottom - top, least) * (1 + 2 * MARGIN);
        width = Math.max(width, height / HIGHEST);
        height = Math.max(height, width * FLATTEST);
        double x = (left + right) / 2;
        double y = (top + bottom) / 2;
        return new Extent(
                new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2), reach, Set.copyOf(cities));
    }

    /** Points along its edges, back to the first. */
    Stream<Point> outline() {
        List<Point> corners = List.of(
                new Point(box.left(), box.top()),
                new Point(box.right(), box.top()),
                new Point(box.right(), box.bottom()),
                new Point(box.left(), box.bottom()),
                new Point(box.left(), box.top()));
        return IntStream.rangeClosed(0, (corners.size() - 1) * POINTS_OF_A_SIDE).mapToObj(point -> {
            Point from = corners.get(point / POINTS_OF_A_SIDE);
            Point to = corners.get(Math.min(point / POINTS_OF_A_SIDE + 1, corners.size() - 1));
            double part = (double) (point % POINTS_OF_A_SIDE) / POINTS_OF_A_SIDE;
            return new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
        });
    }

    /** Whether it is the whole disc around home. */
    boolean isDisc() {
        return box.width() == 2 * reach.kilometres() && box.left() == -box.right();
    }

    /** Units per kilometre. */
    double scale() {
        return MapPictures.WIDTH / box.width();
    }

    /** In units. */
    Box units() {
        return box.scaled(scale());
    }
}
