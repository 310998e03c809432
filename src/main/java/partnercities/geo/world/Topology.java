package partnercities.geo.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The world map as {@code src/data/world-map.mjs} made it: countries that share the arcs of their borders, and waters.
 *
 * @param countries polygons by ISO 3166-1 code; areas of no country have an empty code
 * @param lakes outlines; those of islands in them, too
 * @param majorRivers the few that maps of the world show
 */
public record Topology(
        List<Course> arcs,
        Map<String, List<Polygon>> countries,
        List<Polygon> land,
        List<Course> lakes,
        List<Course> rivers,
        List<Course> majorRivers) {

    /** An area: its outline, then its holes. The area lies to the right of each. */
    public record Polygon(List<Ring> rings) {
        Ring outline() {
            return rings.get(0);
        }
    }

    /**
     * Indices of arcs in order. An arc that is followed backwards has the bitwise complement of its index, as in
     * TopoJSON.
     *
     * @param area within the ring, in square kilometres
     */
    public record Ring(List<Integer> arcs, double area) {

        /** @param all the arcs that the indices mean */
        static Ring of(List<Integer> arcs, List<Course> all) {
            UnitVector sum = new UnitVector(0, 0, 0);
            for (int arc : arcs) {
                UnitVector sweep = all.get(index(arc)).sweep();
                sum = arc < 0 ? sum.minus(sweep) : sum.plus(sweep);
            }
            return new Ring(List.copyOf(arcs), sum.area());
        }

        /** The positions along the ring, which ends where it begins. */
        public <T> List<T> places(IntFunction<List<T>> placesOfArc) {
            List<T> places = new ArrayList<>();
            for (int arc : arcs) {
                List<T> next = new ArrayList<>(placesOfArc.apply(index(arc)));
                if (arc < 0) {
                    Collections.reverse(next);
                }
                places.addAll(places.isEmpty() ? next : next.subList(1, next.size()));
            }
            return places;
        }

        /** The index of an arc in either direction. */
        public static int index(int arc) {
            return arc < 0 ? ~arc : arc;
        }
    }
}
