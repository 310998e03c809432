package partnercities.geo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import partnercities.domain.Coordinates;
import partnercities.geo.Topology.Polygon;
import partnercities.geo.Topology.Ring;

/**
 * The world's coasts and borders, for maps at 1 : 10 000 000 or smaller. Drawings leave out what is too small for their
 * {@link Detail}.
 */
public final class WorldMap {
    private final Topology topology;
    private final List<Integer> borders;

    private WorldMap(Topology topology) {
        this.topology = topology;
        this.borders = borders(topology);
    }

    /** Reads the map, which takes some tenths of a second; {@link Drawings} keeps it. */
    static WorldMap read() {
        return new WorldMap(TopologyReader.read("world.topojson"));
    }

    /**
     * The ISO 3166-1 alpha-2 code of the country that contains a place on this map; empty at sea and where no country
     * is.
     */
    public Optional<String> countryAt(Coordinates place) {
        return topology.countries().entrySet().stream()
                .filter(country -> !country.getKey().isEmpty() && contains(country.getValue(), place))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Draws the world on a plane.
     *
     * @param countries ISO 3166-1 alpha-2 codes of countries to outline; unknown ones are left out
     */
    public Drawing draw(Projection projection, Detail detail, Set<String> countries) {
        SimplifiedWorld world = new SimplifiedWorld(topology, projection.centre(), detail, countries);
        List<List<Point>> lines = new ArrayList<>();
        for (int border : borders) {
            lines.addAll(projection.lines(world.line(border)));
        }
        return new Drawing(
                        projection.areas(rings(world.land())),
                        List.copyOf(lines),
                        projection.areas(rings(world.countries())))
                .within(detail.radius());
    }

    /**
     * The world as GeoJSON (RFC 7946): features with the property {@code kind}, which is {@code land},
     * {@code countries} or {@code borders}.
     *
     * @param centre where the distances of {@code detail} start
     * @param countries as in {@link #draw}
     */
    public String geoJson(Coordinates centre, Detail detail, Set<String> countries) {
        SimplifiedWorld world = new SimplifiedWorld(topology, centre, detail, countries);
        List<List<Coordinates>> lines = borders.stream().map(world::line).toList();
        return GeoJson.of(world.land(), world.countries(), lines);
    }

    private static List<List<Coordinates>> rings(List<List<List<Coordinates>>> polygons) {
        return polygons.stream().flatMap(List::stream).toList();
    }

    /** The arcs shared by two shapes. */
    private static List<Integer> borders(Topology topology) {
        Set<Integer> once = new HashSet<>();
        List<Integer> borders = new ArrayList<>();
        for (List<Polygon> country : topology.countries().values()) {
            for (Polygon polygon : country) {
                for (Ring ring : polygon.rings()) {
                    for (int arc : ring.arcs()) {
                        if (!once.add(Ring.index(arc))) {
                            borders.add(Ring.index(arc));
                        }
                    }
                }
            }
        }
        return borders.stream().sorted().toList();
    }

    /**
     * Counts crossings of the meridian from the place to the North Pole, which lies in no country; an odd number means
     * inside.
     */
    private boolean contains(List<Polygon> country, Coordinates place) {
        boolean isInside = false;
        for (Polygon polygon : country) {
            for (Ring ring : polygon.rings()) {
                List<Coordinates> outline =
                        ring.places(arc -> topology.arcs().get(arc).places());
                for (int i = 1; i < outline.size(); i++) {
                    isInside ^= passesNorth(outline.get(i - 1), outline.get(i), place);
                }
            }
        }
        return isInside;
    }

    private static boolean passesNorth(Coordinates from, Coordinates to, Coordinates place) {
        double start = Strip.halfTurn(from.longitude() - place.longitude());
        double end = start + Strip.halfTurn(to.longitude() - from.longitude());
        double part = start / (start - end);
        return start < 0 != end < 0 && from.latitude() + part * (to.latitude() - from.latitude()) > place.latitude();
    }
}
