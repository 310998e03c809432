package partnercities.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import partnercities.domain.Coordinates;

/**
 * The map of the world as {@code src/data/world-map.mjs} made it: countries that share the arcs of their borders.
 *
 * @param countries the polygons of each by its code of ISO 3166-1; those of no country's have an empty code
 */
record Topology(List<Arc> arcs, Map<String, List<Polygon>> countries, List<Polygon> land) {

    /** An area, some of which is not part of it: the outline, then the holes; the area lies on their right. */
    record Polygon(List<Ring> rings) {}

    /** Indices of arcs in their order; one that is passed backwards has the complement of its index. */
    record Ring(List<Integer> arcs) {

        /** The last position equals the first. */
        List<Coordinates> places(IntFunction<List<Coordinates>> placesOfArc) {
            List<Coordinates> places = new ArrayList<>();
            for (int arc : arcs) {
                List<Coordinates> next = new ArrayList<>(placesOfArc.apply(index(arc)));
                if (arc < 0) {
                    Collections.reverse(next);
                }
                places.addAll(places.isEmpty() ? next : next.subList(1, next.size()));
            }
            return places;
        }

        /** Of the arc, whichever way it is passed. */
        static int index(int arc) {
            return arc < 0 ? ~arc : arc;
        }
    }
}
