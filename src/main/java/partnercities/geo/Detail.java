package partnercities.geo;

/**
 * How finely to draw the world. A tolerance means that bends and islands are left out whose area is less than its square.
 * It grows evenly from what is near to what is far.
 *
 * @param tolerance in kilometres, near the centre of the projection
 * @param near up to this distance from the centre that tolerance holds, in kilometres
 * @param toleranceBeyond in kilometres, far away
 * @param far from this distance on that tolerance holds, in kilometres, not less than {@code near}
 * @param radius nothing farther than that from the centre needs to be drawn, in kilometres; outlines of land go on a
 *     little beyond it, so clip them
 */
public record Detail(double tolerance, double near, double toleranceBeyond, double far, double radius) {

    /** The whole Earth, everywhere alike. */
    public static Detail even(double tolerance) {
        double everywhere = Double.POSITIVE_INFINITY;
        return new Detail(tolerance, everywhere, tolerance, everywhere, everywhere);
    }
}
