package partnercities.geo.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import partnercities.domain.city.Coordinates;
import partnercities.geo.plane.Point;
import partnercities.geo.plane.Winding;
import partnercities.geo.world.Detail;
import partnercities.geo.world.Featured;
import partnercities.geo.world.SimplifiedWorld;
import partnercities.geo.world.Topology;
import partnercities.geo.world.Topology.Polygon;
import partnercities.geo.world.Topology.Ring;
import partnercities.geo.world.TopologyReader;

/**
 * The world's coasts, borders and waters, for maps at 1 : 10 000 000 or smaller. Drawings leave out what is too small
 * for their {@link Detail}.
 */
public final class WorldMap {
    /** Countries are told apart if any of their outline is drawn with a tolerance up to this many units. */
    private static final double IN_SIGHT = 12;

    private final Topology topology;
    private final List<Integer> borders;

    private WorldMap(Topology topology) {
        this.topology = topology;
        this.borders = borders(topology);
    }

    /** Reads the map; {@link Drawings} keeps it. */
    static WorldMap read() {
        return new WorldMap(TopologyReader.read("world.txt"));
    }

    /** Draws a part of the world on a plane. */
    public Drawing draw(Extract extract) {
        Featured featured = extract.featured();
        SimplifiedWorld world = new SimplifiedWorld(topology, extract.detail(), featured);
        Pen pen = new Pen(world, extract.projection(), extract.window().widened());
        Set<String> told = new TreeSet<>(world.countriesDrawnWithin(IN_SIGHT * extract.unit()));
        told.add(featured.home());
        told.addAll(featured.partners());
        Map<String, List<List<Point>>> territories = new TreeMap<>();
        for (String code : told) {
            List<List<Point>> territory = pen.areas(world.country(code));
            if (!territory.isEmpty()) {
                territories.put(code, territory);
            }
        }
        List<List<Point>> land = new ArrayList<>(pen.areas(world.land()));
        List<List<Point>> home = new ArrayList<>(territories.getOrDefault(featured.home(), List.of()));
        List<List<Point>> partners = new ArrayList<>();
        featured.partners().stream()
                .filter(code -> !code.equals(featured.home()))
                .sorted()
                .forEach(code -> partners.addAll(territories.getOrDefault(code, List.of())));
        for (Featured.Settlement settlement : featured.settlements()) {
            Point point = extract.projection().project(settlement.place());
            List<List<Point>> own = territories.getOrDefault(settlement.country(), List.of());
            if (extract.window().contains(point)
                    && !(Winding.contains(own, point, extract.unit())
                            && Winding.contains(land, point, extract.unit()))) {
                Islet islet = new Islet(point, extract.unit());
                land.add(islet.outline());
                (settlement.country().equals(featured.home()) ? home : partners).add(islet.outline());
            }
        }
        return new Drawing(
                List.copyOf(land),
                List.copyOf(home),
                List.copyOf(partners),
                pen.arcs(borders),
                pen.lines(world.lakes()),
                pen.lines(world.rivers()),
                territories);
    }

    /**
     * The world for the map in the browser: JSON with the lists {@code land}, {@code home}, {@code partners}, {@code
     * borders}, {@code lakes} and {@code rivers}.
     */
    public String forBrowsers(Detail detail, Featured featured) {
        SimplifiedWorld world = new SimplifiedWorld(topology, detail, featured);
        BrowserMap.Land land = new BrowserMap.Land(
                places(world, world.land()),
                places(world, world.country(featured.home())),
                featured.partners().stream()
                        .filter(code -> !code.equals(featured.home()))
                        .sorted()
                        .flatMap(code -> places(world, world.country(code)).stream())
                        .toList());
        List<Featured.Settlement> offshore = land.offshore(featured, code -> places(world, world.country(code)));
        return BrowserMap.of(
                land.with(offshore, featured.home()),
                borders.stream().map(world::line).toList(),
                world.lakes(),
                world.rivers());
    }

    private static List<List<List<Coordinates>>> places(SimplifiedWorld world, List<List<Ring>> polygons) {
        return polygons.stream()
                .map(polygon -> polygon.stream()
                        .map(ring -> ring.places(world::line))
                        .filter(ring -> ring.size() > 3)
                        .toList())
                .filter(polygon -> !polygon.isEmpty())
                .toList();
    }

    /** Land under the mark of a settlement that lies off its country on this map: too small to be seen beside it. */
    private record Islet(Point middle, double unit) {
        private static final int CORNERS = 8;
        private static final double UNITS = 3;

        List<Point> outline() {
            return IntStream.range(0, CORNERS)
                    .mapToDouble(corner -> 2 * Math.PI * corner / CORNERS)
                    .mapToObj(angle -> new Point(
                            middle.x() + UNITS * unit * Math.cos(angle), middle.y() + UNITS * unit * Math.sin(angle)))
                    .toList();
        }
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
}
