package partnercities.geo.world;

import java.util.List;
import java.util.stream.Stream;
import partnercities.domain.city.Coordinates;

/**
 * How finely to draw the world. Bends and islands whose area is below the square of the tolerance are left out. Near a
 * focus the tolerance is less than elsewhere; where several foci reach, the least one holds.
 *
 * @param coarsest the greatest tolerance, in kilometres
 */
public record Detail(double coarsest, List<Focus> foci) {
    /** Kilometres of tolerance that a bend may gain with each kilometre from what is looked at. */
    private static final double GROWTH = 0.1;

    public Detail {
        foci = List.copyOf(foci);
    }

    /**
     * A place around which the drawing is finer.
     *
     * @param tolerance in kilometres, up to {@code reach} kilometres from the place
     * @param growth how many kilometres the tolerance grows with each kilometre beyond
     */
    public record Focus(Coordinates place, double tolerance, double reach, double growth) {}

    /** The same tolerance everywhere. */
    public static Detail even(double tolerance) {
        return new Detail(tolerance, List.of());
    }

    /**
     * The same tolerance up to a distance from a place, and beyond ever more of it: slowly enough that nothing that is
     * left out there reaches into view.
     *
     * @param reach in kilometres
     */
    public static Detail within(double reach, Coordinates place, double tolerance) {
        return new Detail(Double.POSITIVE_INFINITY, List.of(new Focus(place, tolerance, reach, GROWTH)));
    }

    Detail and(Stream<Focus> more) {
        return new Detail(coarsest, Stream.concat(foci.stream(), more).toList());
    }
}
