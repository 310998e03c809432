package partnercities.geo.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import partnercities.domain.city.Coordinates;
import partnercities.geo.plane.Point;

/** Projects a line and bends it: adds points where a straight edge would miss the true course. */
public final class Curve {
    private static final double KM_PER_DEGREE = 111.2;
    /** How far a straight edge may stray from the true course, in kilometres. */
    private static final double TOLERANCE = 3;
    /** Shorter edges, in kilometres, are straight enough on any map, unless the map tears them apart. */
    private static final double SHORT = 60;
    /** Longer edges, in kilometres, may bend both ways, so their middle proves nothing. */
    private static final double LONG = 2000;

    private static final double SHORTEST = 0.5;

    private final Function<Coordinates, Point> projection;
    private final List<Point> points = new ArrayList<>();

    private Curve(Function<Coordinates, Point> projection) {
        this.projection = projection;
    }

    /**
     * The line on the map, with all its own points in order.
     *
     * @param line with longitudes that do not jump at the antimeridian
     */
    public static List<Point> through(List<Coordinates> line, Function<Coordinates, Point> projection) {
        Curve curve = new Curve(projection);
        Coordinates from = line.get(0);
        Point start = projection.apply(from);
        curve.points.add(start);
        for (Coordinates to : line.subList(1, line.size())) {
            Point end = projection.apply(to);
            curve.bend(from, start, to, end);
            curve.points.add(end);
            from = to;
            start = end;
        }
        return curve.points;
    }

    private void bend(Coordinates from, Point start, Coordinates to, Point end) {
        double length = length(from, to);
        double drawn = start.distanceTo(end);
        if (length < SHORTEST || (length < SHORT && drawn < 3 * length)) {
            return;
        }
        Coordinates between =
                new Coordinates((from.latitude() + to.latitude()) / 2, (from.longitude() + to.longitude()) / 2);
        Point middle = projection.apply(between);
        if (length > LONG || middle.distanceTo(start.towards(end, 0.5)) > TOLERANCE) {
            bend(from, start, between, middle);
            points.add(middle);
            bend(between, middle, to, end);
        }
    }

    /** Approximate length in kilometres. */
    private static double length(Coordinates from, Coordinates to) {
        double north = to.latitude() - from.latitude();
        double parallel = Math.cos(Math.toRadians((from.latitude() + to.latitude()) / 2));
        return KM_PER_DEGREE * Math.hypot(north, parallel * (to.longitude() - from.longitude()));
    }
}
