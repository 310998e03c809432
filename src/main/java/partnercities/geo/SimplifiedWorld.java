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

/** The world without what a drawing is too coarse for. Neighbours keep fitting together, since they share what is left of their border. */
final class SimplifiedWorld {
    /** A country whose largest part has an area of less than so many squared tolerances is drawn in full. */
    private static final double SMALL = 30;

    /** So many tolerances beyond the radius, bends have no effect on what is seen. */
    private static final double UNSEEN = 25;

    /** From there on the tolerance grows with the distance, as much slower as nothing unseen may come into sight. */
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

    /** What is left of an arc. */
    List<Coordinates> line(int arc) {
        return lines.get(arc);
    }

    /** Polygons as lists of rings, the outline first; the last position of a ring equals the first. */
    List<List<List<Coordinates>>> land() {
        return visible(topology.land());
    }

    /** Those asked for; as {@link #land}. */
    List<List<List<Coordinates>>> countries() {
        return countries.stream()
                .flatMap(polygons -> visible(polygons).stream())
                .toList();
    }

    private List<List<List<Coordinates>>> visible(List<Polygon> polygons) {
        return polygons.stream()
                .filter(polygon -> isVisible(polygon.rings().get(0)))
                .map(polygon -> polygon.rings().stream()
                        .filter(this::isVisible)
                        .map(ring -> ring.places(lines::get))
                        .toList())
                .toList();
    }

    private boolean isVisible(Ring ring) {
        List<Coordinates> places = ring.places(lines::get);
        double area = area(places);
        return area >= squaredTolerance(places)
                || ring.arcs().stream().anyMatch(arc -> arcsInFull.contains(Ring.index(arc)));
    }

    /** The least one along the ring. */
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

    /** In square kilometres; less than the true one for whole continents. */
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
