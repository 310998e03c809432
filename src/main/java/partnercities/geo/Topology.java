package partnercities.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import partnercities.domain.Coordinates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The map of the world as {@code src/data/world-map.mjs} made it: a TopoJSON file, whose countries share the arcs of their
 * borders.
 *
 * @param countries the polygons of each by its code of ISO 3166-1; those of no country's have an empty code
 */
record Topology(List<Arc> arcs, Map<String, List<Polygon>> countries, List<Polygon> land) {

    /** @param rings the outline, then the holes */
    record Polygon(List<Ring> rings) {}

    /** @param arcs indices of arcs in their order; one that is passed backwards has the complement of its index */
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

        static int index(int arc) {
            return arc < 0 ? ~arc : arc;
        }
    }

    static Topology read(String resource) {
        InputStream bytes = Objects.requireNonNull(Topology.class.getResourceAsStream(resource), resource);
        try (bytes) {
            return of(new JsonMapper().readTree(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topology of(JsonNode root) {
        JsonNode transform = root.get("transform");
        List<Arc> arcs = new ArrayList<>();
        for (JsonNode arc : root.get("arcs")) {
            arcs.add(new Arc(places(arc, transform.get("scale"), transform.get("translate"))));
        }
        Map<String, List<Polygon>> countries = new LinkedHashMap<>();
        for (JsonNode country : root.get("objects").get("countries").get("geometries")) {
            countries.put(country.path("id").asString(""), polygons(country));
        }
        List<Polygon> land =
                polygons(root.get("objects").get("land").get("geometries").get(0));
        return new Topology(List.copyOf(arcs), countries, land);
    }

    /** Whole numbers of steps, each counted from the one before. */
    private static List<Coordinates> places(JsonNode arc, JsonNode scale, JsonNode translate) {
        List<Coordinates> places = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (JsonNode delta : arc) {
            x += delta.get(0).intValue();
            y += delta.get(1).intValue();
            places.add(new Coordinates(
                    y * scale.get(1).doubleValue() + translate.get(1).doubleValue(),
                    x * scale.get(0).doubleValue() + translate.get(0).doubleValue()));
        }
        return places;
    }

    private static List<Polygon> polygons(JsonNode multiPolygon) {
        return multiPolygon
                .get("arcs")
                .valueStream()
                .map(polygon ->
                        new Polygon(polygon.valueStream().map(Topology::ring).toList()))
                .toList();
    }

    private static Ring ring(JsonNode arcs) {
        return new Ring(arcs.valueStream().map(JsonNode::intValue).toList());
    }
}
