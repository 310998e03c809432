package partnercities.geo;

import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import partnercities.domain.Coordinates;

/**
 * The shortest way from one place to another on the WGS84 ellipsoid, by the algorithms of C. F. F. Karney (2013), which
 * are exact to nanometres and also answer for poles and antipodes.
 *
 * @param metres the length, from 0
 * @param initialBearing the way to look when setting out, in degrees clockwise from north, from 0 to below 360; between
 *     equal places it says nothing
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

    public Direction direction() {
        return Direction.of(initialBearing);
    }

    /** From -180..180 to 0..360, where the sum of 360 and a tiny negative number is 360 again, and so is 0. */
    private static double clockwiseFromNorth(double azimuth) {
        double bearing = azimuth < 0 ? azimuth + 360 : azimuth + 0.0;
        return bearing == 360 ? 0 : bearing;
    }
}
