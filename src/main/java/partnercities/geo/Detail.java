package partnercities.geo;

/**
 * How finely to draw the world. Bends and islands whose area is below the square of the tolerance are left out. The
 * tolerance is constant up to {@code near}, grows evenly from there to {@code far}, and is constant again beyond.
 *
 * @param tolerance in kilometres, near the centre of the projection
 * @param near distance from the centre up to which {@code tolerance} holds, in kilometres
 * @param toleranceBeyond in kilometres, far away
 * @param far distance from which on {@code toleranceBeyond} holds, in kilometres; at least {@code near}
 * @param radius distance from the centre up to which the map is drawn, in kilometres; outlines of land reach a little
 *     farther, so clip them
 */
public record Detail(double tolerance, double near, double toleranceBeyond, double far, double radius) {

    /** The whole Earth, with the same tolerance everywhere. */
    public static Detail even(double tolerance) {
        double everywhere = Double.POSITIVE_INFINITY;
        return new Detail(tolerance, everywhere, tolerance, everywhere, everywhere);
    }
}
