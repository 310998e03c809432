package partnercities.geo;

import java.util.ArrayList;
import java.util.List;
import partnercities.domain.Coordinates;

/**
 * Shows every place at its true distance and in its true direction from the centre, on the WGS84 ellipsoid. The whole
 * Earth becomes a disc whose rim is the antipode.
 */
public record AzimuthalEquidistant(Coordinates centre) implements Projection {
    /** The distance from pole to pole in kilometres, the greatest on Earth. */
    static final double FARTHEST = 20_003.9315;

    @Override
    public Point project(Coordinates place) {
        Geodesic way = Geodesic.between(centre, place);
        double kilometres = way.metres() / 1000;
        double bearing = Math.toRadians(way.initialBearing());
        return new Point(kilometres * Math.sin(bearing), -kilometres * Math.cos(bearing));
    }

    @Override
    public List<List<Point>> lines(List<Coordinates> line) {
        return List.of(Curve.through(Strip.unrolled(line), this::project));
    }

    @Override
    public List<List<Point>> areas(List<List<Coordinates>> rings) {
        List<List<Point>> outlines = new ArrayList<>();
        double area = 0;
        for (List<Coordinates> ring : rings) {
            List<Point> closed = Curve.through(Strip.unrolled(ring), this::project);
            area += signedArea(closed);
            outlines.add(closed.subList(0, closed.size() - 1));
        }
        // An area that contains the antipode comes out inside out: its outlines enclose the rest of the disc.
        if (area < 0) {
            outlines.add(Disc.around(FARTHEST).rim());
        }
        return List.copyOf(outlines);
    }

    /** Positive when the area lies to the right of the outline, with y pointing down. */
    private static double signedArea(List<Point> closed) {
        double twice = 0;
        for (int i = 1; i < closed.size(); i++) {
            Point from = closed.get(i - 1);
            Point to = closed.get(i);
            twice += from.x() * to.y() - to.x() * from.y();
        }
        return twice / 2;
    }
}
