package partnercities.geo.projection;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Constants;
import partnercities.domain.city.Coordinates;
import partnercities.geo.plane.Point;

/**
 * The Equal Earth projection of Šavrič, Patterson and Jenny (2018), doi:10.1080/13658816.2018.1504949: it shows the
 * whole Earth, with areas in proportion. The WGS84 ellipsoid is mapped to the sphere by authalic latitude.
 *
 * @param centralMeridian the longitude in the middle, in degrees
 */
public record EqualEarth(double centralMeridian) implements Projection {
    /** The radius of the sphere with the same area as WGS84, in kilometres. */
    public static final double AUTHALIC_RADIUS = 6371.0071809;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double ROOT_OF_3 = Math.sqrt(3);

    private static final double E2 = Constants.WGS84_f * (2 - Constants.WGS84_f);
    private static final double E = Math.sqrt(E2);
    private static final double Q_OF_POLE = q(1);

    /** Of the whole map, in kilometres. */
    public double width() {
        return 2 * at(180, 0).x();
    }

    /** Of the whole map, in kilometres. */
    public double height() {
        return 2 * at(0, -90).y();
    }

    @Override
    public Coordinates centre() {
        return new Coordinates(0, centralMeridian);
    }

    @Override
    public Point project(Coordinates place) {
        return at(Strip.halfTurn(place.longitude() - centralMeridian), place.latitude());
    }

    @Override
    public List<List<Point>> lines(List<Coordinates> line) {
        return strip().lines(line).stream().map(this::curve).toList();
    }

    @Override
    public List<List<Point>> areas(List<List<Coordinates>> rings) {
        List<List<Point>> outlines = new ArrayList<>();
        for (List<Coordinates> ring : rings) {
            for (List<Coordinates> piece : strip().rings(ring)) {
                List<Point> outline = curve(piece);
                outlines.add(outline.subList(0, outline.size() - 1));
            }
        }
        return List.copyOf(outlines);
    }

    private Strip strip() {
        return new Strip(centralMeridian - 180);
    }

    private List<Point> curve(List<Coordinates> line) {
        return Curve.through(line, place -> at(place.longitude() - centralMeridian, place.latitude()));
    }

    /** Equations 9 and 10 of the paper. {@code east} is in degrees from the central meridian, from -180 to 180. */
    private static Point at(double east, double latitude) {
        double authalic = Math.max(-1, Math.min(1, q(Math.sin(Math.toRadians(latitude))) / Q_OF_POLE));
        double t = Math.asin(ROOT_OF_3 / 2 * authalic);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double x = 2
                * ROOT_OF_3
                * Math.toRadians(east)
                * Math.cos(t)
                / (3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1));
        double y = t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1);
        return new Point(AUTHALIC_RADIUS * x, -AUTHALIC_RADIUS * y);
    }

    /** Snyder (1987), equation 3-12: proportional to the area between the equator and a latitude. */
    private static double q(double sine) {
        return (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
    }
}
