package partnercities.geo.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import partnercities.domain.city.Coordinates;
import partnercities.geo.measure.Geodesic;
import partnercities.geo.plane.Point;

/**
 * Shows every place at its true distance and in its true direction from the centre, on the WGS84 ellipsoid. The whole
 * Earth becomes a disc whose rim is the antipode.
 */
public final class AzimuthalEquidistant implements Projection {
    /** The distance from pole to pole in kilometres, the greatest on Earth. */
    static final double FARTHEST = 20_003.9315;

    private static final double RIM = 1.02 * FARTHEST;
    private static final int RIM_CORNERS = 72;

    private final Coordinates centre;
    /** What was projected once: maps of one home show the same coasts, and a geodesic takes its time. */
    private final Map<Coordinates, Point> known = new ConcurrentHashMap<>();

    public AzimuthalEquidistant(Coordinates centre) {
        this.centre = centre;
    }

    @Override
    public Coordinates centre() {
        return centre;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AzimuthalEquidistant map && map.centre.equals(centre);
    }

    @Override
    public int hashCode() {
        return centre.hashCode();
    }

    /** The place that a point of the plane shows. */
    public Coordinates placeAt(Point point) {
        double bearing = Math.toDegrees(Math.atan2(point.x(), -point.y()));
        return Geodesic.destination(centre, bearing, Math.min(point.distance(), FARTHEST) * 1000);
    }

    @Override
    public Point project(Coordinates place) {
        return known.computeIfAbsent(place, this::projected);
    }

    private Point projected(Coordinates place) {
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
        return areasWithin(rings.stream()
                .map(ring -> Curve.through(Strip.unrolled(ring), this::project))
                .toList());
    }

    /**
     * The outlines of an area, of which the lines are drawn already.
     *
     * @param closed each ends where it begins
     */
    public List<List<Point>> areasWithin(List<List<Point>> closed) {
        List<List<Point>> outlines = new ArrayList<>();
        double area = 0;
        for (List<Point> outline : closed) {
            area += signedArea(outline);
            outlines.add(outline.subList(0, outline.size() - 1));
        }
        // An area that contains the antipode comes out inside out: its outlines enclose the rest of the disc.
        if (area < 0) {
            outlines.add(rim());
        }
        return List.copyOf(outlines);
    }

    /** A little beyond the antipode, since its corners are joined by straight edges; clockwise. */
    private static List<Point> rim() {
        return IntStream.range(0, RIM_CORNERS)
                .mapToDouble(corner -> 2 * Math.PI * corner / RIM_CORNERS)
                .mapToObj(angle -> new Point(RIM * Math.cos(angle), RIM * Math.sin(angle)))
                .toList();
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
