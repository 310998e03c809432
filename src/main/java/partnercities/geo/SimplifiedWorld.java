package partnercities.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import partnercities.domain.Coordinates;
import partnercities.geo.Topology.Polygon;
import partnercities.geo.Topology.Ring;

/**
 * The world without details too small for a drawing. Neighbouring countries still fit together, because they share
 * their simplified border. Around the settlements that a map is about it is as fine as the data.
 */
final class SimplifiedWorld {
    /** A country is kept in full detail when its largest part measures less than this many squared tolerances. */
    private static final double SMALL = 30;
    /** Lakes are left out below this many squared tolerances, and rivers that are shorter than this many tolerances. */
    private static final double LEAST_LAKE = 6;

    private static final double LEAST_RIVER = 12;
    /** From this tolerance on, in kilometres, only major rivers are drawn. */
    private static final double SMALL_SCALE = 9;
    /** How many kilometres coasts around settlements may stray with each kilometre of distance from them. */
    private static final double AROUND_SETTLEMENTS = 0.2;

    private final Topology topology;
    private final Featured featured;
    private final Fineness fineness;
    private final double[] tolerances;
    private final Set<Integer> arcsInFull = new HashSet<>();
    private final List<List<Coordinates>> lines = new ArrayList<>();

    SimplifiedWorld(Topology topology, Detail detail, Featured featured) {
        this.topology = topology;
        this.featured = featured;
        this.fineness = Fineness.of(detail.and(featured.settlements().stream()
                .map(settlement -> new Detail.Focus(settlement.place(), 0, 0, AROUND_SETTLEMENTS))));
        this.tolerances =
                topology.arcs().stream().mapToDouble(fineness::least).toArray();
        Stream.concat(Stream.of(featured.home()), new TreeSet<>(featured.partners()).stream())
                .map(topology.countries()::get)
                .filter(Objects::nonNull)
                .forEach(this::keepIfSmall);
        for (int arc = 0; arc < topology.arcs().size(); arc++) {
            Course course = topology.arcs().get(arc);
            lines.add(arcsInFull.contains(arc) ? course.places() : course.simplified(fineness));
        }
    }

    /** An arc after simplification. */
    List<Coordinates> line(int arc) {
        return lines.get(arc);
    }

    /** Polygons as lists of rings, the outline first; each ring ends where it begins. */
    List<List<List<Coordinates>>> land() {
        return visible(topology.land());
    }

    /** The home city's country, in the form of {@link #land}. */
    List<List<List<Coordinates>>> home() {
        return country(featured.home());
    }

    /** The partners' countries, without home's. */
    List<List<List<Coordinates>>> partners() {
        return featured.partners().stream()
                .filter(code -> !code.equals(featured.home()))
                .sorted()
                .flatMap(code -> country(code).stream())
                .toList();
    }

    List<List<List<Coordinates>>> country(String code) {
        return visible(topology.countries().getOrDefault(code, List.of()));
    }

    /** Outlines of lakes, and of islands in them. */
    List<List<Coordinates>> lakes() {
        return topology.lakes().stream()
                .filter(lake -> area(lake.places()) >= LEAST_LAKE * square(fineness.at(lake.middle())))
                .map(lake -> lake.simplified(fineness))
                .filter(ring -> ring.size() > 3)
                .toList();
    }

    List<List<Coordinates>> rivers() {
        return Stream.concat(
                        topology.rivers().stream().filter(river -> fineness.at(river.middle()) < SMALL_SCALE),
                        topology.majorRivers().stream().filter(river -> fineness.at(river.middle()) >= SMALL_SCALE))
                .filter(river -> river.radius() >= LEAST_RIVER / 2 * fineness.at(river.middle()))
                .map(river -> river.simplified(fineness))
                .toList();
    }

    private List<List<List<Coordinates>>> visible(List<Polygon> polygons) {
        return polygons.stream()
                .filter(polygon -> isVisible(polygon.outline()))
                .map(this::visible)
                .toList();
    }

    private List<List<Coordinates>> visible(Polygon polygon) {
        return polygon.rings().stream()
                .filter(this::isVisible)
                .map(ring -> ring.places(lines::get))
                .toList();
    }

    private boolean isVisible(Ring ring) {
        return ring.arcs().stream().anyMatch(arc -> arcsInFull.contains(Ring.index(arc)))
                || area(ring.places(lines::get)) >= square(tolerance(ring));
    }

    /** The smallest tolerance along the ring. */
    private double tolerance(Ring ring) {
        return ring.arcs().stream()
                .mapToDouble(arc -> tolerances[Ring.index(arc)])
                .min()
                .orElseThrow();
    }

    private void keepIfSmall(List<Polygon> country) {
        List<Ring> outlines = country.stream().map(Polygon::outline).toList();
        if (outlines.stream().noneMatch(outline -> area(full(outline)) >= SMALL * square(tolerance(outline)))) {
            outlines.stream()
                    .max(Comparator.comparingDouble(outline -> area(full(outline))))
                    .ifPresent(largest -> largest.arcs().forEach(arc -> arcsInFull.add(Ring.index(arc))));
        }
    }

    private List<Coordinates> full(Ring ring) {
        return ring.places(arc -> topology.arcs().get(arc).places());
    }

    /** Countries with an outline that is drawn with a tolerance up to this one, in kilometres, by their codes. */
    List<String> countriesDrawnWithin(double tolerance) {
        return topology.countries().entrySet().stream()
                .filter(country -> !country.getKey().isEmpty())
                .filter(country -> country.getValue().stream()
                        .map(Polygon::outline)
                        .anyMatch(outline -> tolerance(outline) <= tolerance && isVisible(outline)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double square(double number) {
        return number * number;
    }

    /** In square kilometres; too small for whole continents. */
    private static double area(List<Coordinates> ring) {
        UnitVector sum = new UnitVector(0, 0, 0);
        UnitVector from = UnitVector.of(ring.get(0));
        for (Coordinates place : ring.subList(1, ring.size())) {
            UnitVector to = UnitVector.of(place);
            sum = sum.plus(from.cross(to));
            from = to;
        }
        return UnitVector.EARTH_RADIUS * UnitVector.EARTH_RADIUS * sum.length() / 2;
    }
}
