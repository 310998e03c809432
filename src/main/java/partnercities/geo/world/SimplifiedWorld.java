package partnercities.geo.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import partnercities.domain.city.Coordinates;
import partnercities.geo.world.Topology.Polygon;
import partnercities.geo.world.Topology.Ring;

/**
 * The world without details too small for a drawing. Neighbouring countries still fit together, because they share
 * their simplified border. Around the settlements that a map is about it is as fine as the data.
 */
public final class SimplifiedWorld {
    /** A country is kept in full detail when its largest part measures less than this many squared tolerances. */
    private static final double SMALL = 30;
    /** Lakes are left out below this many squared tolerances, and rivers that are shorter than this many tolerances. */
    private static final double LEAST_LAKE = 6;

    private static final double LEAST_RIVER = 12;
    /** From this tolerance on, in kilometres, only major rivers are drawn. */
    private static final double SMALL_SCALE = 9;
    /** How many kilometres coasts around settlements may stray with each kilometre of distance from them. */
    private static final double AROUND_SETTLEMENTS = 0.2;

    /** Nothing is visible where the tolerance is greater by this part of it. */
    private static final double BEYOND = 0.05;

    private static final Coordinates NOWHERE = new Coordinates(0, 0);

    private final Topology topology;
    private final Fineness fineness;
    private final double[] tolerances;
    /** What is drawn more coarsely than this, in kilometres, is out of sight, unless it is around the eye. */
    private final double sight;

    private final Coordinates eye;
    private final UnitVector eyeOnSphere;
    private final Set<Integer> arcsInFull = new HashSet<>();
    /** Arcs after simplification, each when it is first asked for: many maps show a small part of the world. */
    private final Map<Integer, List<Coordinates>> lines = new HashMap<>();

    public SimplifiedWorld(Topology topology, Detail detail, Featured featured) {
        this.topology = topology;
        this.fineness = Fineness.of(detail.and(featured.settlements().stream()
                .map(settlement -> new Detail.Focus(settlement.place(), 0, 0, AROUND_SETTLEMENTS))));
        this.sight = detail.foci().isEmpty() || detail.coarsest() < Double.POSITIVE_INFINITY
                ? Double.POSITIVE_INFINITY
                : detail.foci().get(0).tolerance() * (1 + BEYOND);
        this.eye = detail.foci().isEmpty() ? NOWHERE : detail.foci().get(0).place();
        this.eyeOnSphere = UnitVector.of(eye);
        this.tolerances = topology.arcs().stream().mapToDouble(fineness::least).toArray();
        Stream.concat(Stream.of(featured.home()), new TreeSet<>(featured.partners()).stream())
                .map(topology.countries()::get)
                .filter(Objects::nonNull)
                .forEach(this::keepIfSmall);
    }

    /** An arc after simplification. */
    public List<Coordinates> line(int arc) {
        return lines.computeIfAbsent(arc, index -> {
            Course course = topology.arcs().get(index);
            return arcsInFull.contains(index) ? course.places() : course.simplified(fineness);
        });
    }

    /** Polygons as lists of rings, the outline first. */
    public List<List<Ring>> land() {
        return visible(topology.land());
    }

    public List<List<Ring>> country(String code) {
        return visible(topology.countries().getOrDefault(code, List.of()));
    }

    /** Outlines of lakes, and of islands in them. */
    public List<List<Coordinates>> lakes() {
        return topology.lakes().stream()
                .filter(this::isInSight)
                .filter(lake -> lake.area() >= LEAST_LAKE * square(fineness.at(lake.middle())))
                .map(lake -> lake.simplified(fineness))
                .filter(ring -> ring.size() > 3)
                .toList();
    }

    public List<List<Coordinates>> rivers() {
        return Stream.concat(
                        topology.rivers().stream().filter(river -> fineness.at(river.middle()) < SMALL_SCALE),
                        topology.majorRivers().stream().filter(river -> fineness.at(river.middle()) >= SMALL_SCALE))
                .filter(this::isInSight)
                .filter(river -> river.radius() >= LEAST_RIVER / 2 * fineness.at(river.middle()))
                .map(river -> river.simplified(fineness))
                .toList();
    }

    private List<List<Ring>> visible(List<Polygon> polygons) {
        List<List<Ring>> visible = new ArrayList<>();
        for (Polygon polygon : polygons) {
            if (isVisible(polygon.outline())) {
                visible.add(polygon.rings().stream().filter(this::isVisible).toList());
            }
        }
        return visible;
    }

    private boolean isVisible(Ring ring) {
        double tolerance = tolerance(ring);
        boolean isLarge = ring.area() >= square(tolerance)
                || ring.arcs().stream().anyMatch(arc -> arcsInFull.contains(Ring.index(arc)));
        return isLarge && (tolerance <= sight || isAround(ring));
    }

    /** Whether an arc is near what is looked at. */
    public boolean isInSight(int arc) {
        return tolerances[arc] <= sight;
    }

    /** Whether the eye is inside; most rings are too far away, so their lines need not be made. */
    private boolean isAround(Ring ring) {
        UnitVector middle = arc(ring.arcs().get(0)).middle();
        double radius = ring.arcs().stream()
                .map(this::arc)
                .mapToDouble(arc -> middle.chord(arc.middle()) + arc.radius())
                .max()
                .orElseThrow();
        return middle.chord(eyeOnSphere) <= radius && Spheric.contains(ring.places(this::line), eye);
    }

    private Course arc(int inEitherDirection) {
        return topology.arcs().get(Ring.index(inEitherDirection));
    }

    /** The smallest tolerance along the ring. */
    private double tolerance(Ring ring) {
        double least = Double.POSITIVE_INFINITY;
        for (int arc : ring.arcs()) {
            least = Math.min(least, tolerances[Ring.index(arc)]);
        }
        return least;
    }

    private boolean isInSight(Course course) {
        return fineness.least(course) <= sight;
    }

    private void keepIfSmall(List<Polygon> country) {
        List<Ring> outlines = country.stream().map(Polygon::outline).toList();
        if (outlines.stream().noneMatch(outline -> outline.area() >= SMALL * square(tolerance(outline)))) {
            outlines.stream().max(Comparator.comparingDouble(Ring::area)).ifPresent(largest -> largest.arcs()
                    .forEach(arc -> arcsInFull.add(Ring.index(arc))));
        }
    }

    /** Countries with an outline that is drawn with a tolerance up to this one, in kilometres, by their codes. */
    public List<String> countriesDrawnWithin(double tolerance) {
        return topology.countries().entrySet().stream()
                .filter(country -> !country.getKey().isEmpty())
                .filter(country -> country.getValue().stream()
                        .map(Polygon::outline)
                        .anyMatch(outline -> isDrawnWithin(tolerance, outline)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isDrawnWithin(double most, Ring outline) {
        double tolerance = tolerance(outline);
        return tolerance <= most && outline.area() >= square(tolerance);
    }

    private static double square(double number) {
        return number * number;
    }
}
