package partnercities.geo.measure;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import partnercities.domain.city.Coordinates;

/**
 * The shortest path between two places on the WGS84 ellipsoid, by the algorithms of C. F. F. Karney (2013), which are
 * accurate to nanometres and also work at poles and antipodes.
 *
 * @param metres the length, from 0
 * @param initialBearing direction at the start, in degrees clockwise from north, from 0 to below 360; meaningless
 *     between equal places
 */
public record Geodesic(double metres, double initialBearing) {

    public static Geodesic between(Coordinates from, Coordinates to) {
        GeodesicData answer = net.sf.geographiclib.Geodesic.WGS84.Inverse(
                from.latitude(),
                from.longitude(),
                to.latitude(),
                to.longitude(),
                GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
        return new Geodesic(answer.s12, clockwiseFromNorth(answer.azi1));
    }

    /**
     * Places along the path, both ends included, at equal distances.
     *
     * @param stepKilometres the greatest distance from one to the next; above 0
     */
    public static List<Coordinates> line(Coordinates from, Coordinates to, double stepKilometres) {
        GeodesicLine way = net.sf.geographiclib.Geodesic.WGS84.InverseLine(
                from.latitude(), from.longitude(), to.latitude(), to.longitude());
        int steps = Math.max(1, (int) Math.ceil(way.Distance() / 1000 / stepKilometres));
        List<Coordinates> places = new ArrayList<>();
        places.add(from);
        for (int step = 1; step < steps; step++) {
            places.add(place(way.Position(way.Distance() * step / steps)));
        }
        places.add(to);
        return List.copyOf(places);
    }

    /**
     * The place reached by travelling a distance in one direction.
     *
     * @param bearing direction at the start, in degrees clockwise from north
     */
    public static Coordinates destination(Coordinates from, double bearing, double metres) {
        return place(net.sf.geographiclib.Geodesic.WGS84.Direct(from.latitude(), from.longitude(), bearing, metres));
    }

    /**
     * Places at one distance from a centre, clockwise from north; the last equals the first.
     *
     * @param points how many different places
     */
    public static List<Coordinates> circle(Coordinates centre, double metres, int points) {
        List<Coordinates> circle = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            circle.add(destination(centre, 360.0 * point / points, metres));
        }
        circle.add(circle.get(0));
        return List.copyOf(circle);
    }

    public Direction direction() {
        return Direction.of(initialBearing);
    }

    private static Coordinates place(GeodesicData answer) {
        return new Coordinates(answer.lat2, answer.lon2);
    }

    /** Maps -180..180 to 0..360, excluding 360: a tiny negative number plus 360 rounds to 360, which becomes 0. */
    private static double clockwiseFromNorth(double azimuth) {
        double bearing = azimuth < 0 ? azimuth + 360 : azimuth + 0.0;
        return bearing == 360 ? 0 : bearing;
    }
}
