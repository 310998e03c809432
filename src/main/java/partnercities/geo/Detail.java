package partnercities.geo;

/**
 * How finely to draw the world. A tolerance means that bends and islands are left out whose area is less than its square.
 *
 * @param tolerance in kilometres, near the centre of the projection
 * @param near up to this distance from the centre that tolerance holds, in kilometres
 * @param toleranceBeyond in kilometres, farther away
 * @param radius nothing farther than that from the centre needs to be drawn, in kilometres; outlines of land go on a
 *     little beyond it, so clip them
 */
public record Detail(double tolerance, double near, double toleranceBeyond, double radius) {

    /** The whole Earth, everywhere alike. */
    public static Detail even(double tolerance) {
        return new Detail(tolerance, Double.POSITIVE_INFINITY, tolerance, Double.POSITIVE_INFINITY);
    }
}
