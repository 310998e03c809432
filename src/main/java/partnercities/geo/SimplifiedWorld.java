package partnercities.geo;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import partnercities.domain.Coordinates;
import partnercities.geo.Topology.Polygon;
import partnercities.geo.Topology.Ring;

/**
 * The world without details too small for a drawing. Neighbouring countries still fit together, because they share
 * their simplified border.
 */
final class SimplifiedWorld {
    /** A country is kept in full detail when its largest part measures less than this many squared tolerances. */
    private static final double SMALL = 30;

    /** This many tolerances beyond the radius, bends no longer affect what is visible. */
    private static final double UNSEEN = 25;

    /**
     * How fast the tolerance grows with distance from there on: slowly enough that nothing invisible reaches into view.
     */
    private static final double GROWTH = 0.1;

    private final Topology topology;
    private final Detail detail;
    private final UnitVector centre;
    private final double nearChord;
    private final double farChord;
    private final double seenChord;
    private final List<List<Polygon>> countries;
    private final Set<Integer> arcsInFull;
    private final List<List<Coordinates>> lines;

    SimplifiedWorld(Topology topology, Coordinates centre, Detail detail, Set<String> countries) {
        this.topology = topology;
        this.detail = detail;
        this.centre = UnitVector.of(centre);
        this.nearChord = UnitVector.chordOf(detail.near());
        this.farChord = UnitVector.chordOf(detail.far());
        this.seenChord = UnitVector.chordOf(detail.radius() + UNSEEN * detail.toleranceBeyond());
        this.countries = countries.stream()
                .sorted()
                .map(topology.countries()::get)
                .filter(Objects::nonNull)
                .toList();
        this.arcsInFull = new HashSet<>();
        this.countries.forEach(this::keepIfSmall);
        this.lines = IntStream.range(0, topology.arcs().size())
                .mapToObj(this::simplified)
                .toList();
    }

    /** An arc after simplification. */
    List<Coordinates> line(int arc) {
        return lines.get(arc);
    }

    /** Polygons as lists of rings, the outline first; each ring ends where it begins. */
    List<List<List<Coordinates>>> land() {
        return visible(topology.land());
    }

    /** The requested countries, in the form of {@link #land}. */
    List<List<List<Coordinates>>> countries() {
        return countries.stream()
                .flatMap(polygons -> visible(polygons).stream())
                .toList();
    }

    private List<List<List<Coordinates>>> visible(List<Polygon> polygons) {
        return polygons.stream()
                .filter(polygon -> isVisible(polygon.rings().get(0)))
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
        List<Coordinates> places = ring.places(lines::get);
        double area = area(places);
        return area >= squaredTolerance(places)
                || ring.arcs().stream().anyMatch(arc -> arcsInFull.contains(Ring.index(arc)));
    }

    /** The square of the smallest tolerance along the ring. */
    private double squaredTolerance(List<Coordinates> ring) {
        double least = ring.stream()
                .mapToDouble(place -> toleranceAt(UnitVector.of(place)))
                .min()
                .orElseThrow();
        return Arc.square(least);
    }

    private void keepIfSmall(List<Polygon> country) {
        List<Ring> outlines =
                country.stream().map(polygon -> polygon.rings().get(0)).toList();
        if (outlines.stream().noneMatch(outline -> area(full(outline)) >= SMALL * squaredTolerance(full(outline)))) {
            outlines.stream()
                    .max(Comparator.comparingDouble(outline -> area(full(outline))))
                    .ifPresent(largest -> largest.arcs().forEach(arc -> arcsInFull.add(Ring.index(arc))));
        }
    }

    private List<Coordinates> full(Ring ring) {
        return ring.places(arc -> topology.arcs().get(arc).places());
    }

    private List<Coordinates> simplified(int index) {
        Arc arc = topology.arcs().get(index);
        return arcsInFull.contains(index) ? arc.places() : arc.simplified(this::toleranceAt);
    }

    private double toleranceAt(UnitVector place) {
        double chord = centre.chord(place);
        if (chord <= nearChord) {
            return detail.tolerance();
        }
        double more = detail.toleranceBeyond() - detail.tolerance();
        double share = chord < farChord ? (chord - nearChord) / (farChord - nearChord) : 1;
        return detail.tolerance() + share * more + GROWTH * Math.max(0, chord - seenChord);
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
