package partnercities.geo.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partnercities.domain.city.Coordinates;
import partnercities.geo.plane.Point;
import partnercities.geo.plane.Window;
import partnercities.geo.projection.AzimuthalEquidistant;
import partnercities.geo.projection.Curve;
import partnercities.geo.projection.Projection;
import partnercities.geo.projection.Strip;
import partnercities.geo.world.SimplifiedWorld;
import partnercities.geo.world.Topology.Ring;

/**
 * Puts lines and areas of one world on a plane, as far as they are in the window. Around home, where no line is cut, each
 * arc is projected once, however many areas share it.
 */
final class Pen {
    private final SimplifiedWorld world;
    private final Projection projection;
    private final Window window;
    private final Map<Integer, List<Point>> drawn = new HashMap<>();

    Pen(SimplifiedWorld world, Projection projection, Window window) {
        this.world = world;
        this.projection = projection;
        this.window = window;
    }

    /** The outlines of polygons. */
    List<List<Point>> areas(List<List<Ring>> polygons) {
        List<Ring> rings = polygons.stream().flatMap(List::stream).toList();
        List<List<Point>> outlines = projection instanceof AzimuthalEquidistant aroundHome
                ? aroundHome.areasWithin(
                        rings.stream().map(ring -> ring.places(this::arc)).toList())
                : projection.areas(
                        rings.stream().map(ring -> ring.places(world::line)).toList());
        return outlines.stream()
                .map(window::ring)
                .filter(ring -> ring.size() > 2)
                .toList();
    }

    /** Arcs that are in sight. */
    List<List<Point>> arcs(List<Integer> arcs) {
        List<List<Point>> lines = new ArrayList<>();
        for (int arc : arcs) {
            if (world.isInSight(arc)) {
                lines.addAll(
                        projection instanceof AzimuthalEquidistant
                                ? List.of(arc(arc))
                                : projection.lines(world.line(arc)));
            }
        }
        return lines.stream().flatMap(line -> window.line(line).stream()).toList();
    }

    List<List<Point>> lines(List<List<Coordinates>> courses) {
        return courses.stream()
                .flatMap(course -> projection.lines(course).stream())
                .flatMap(line -> window.line(line).stream())
                .toList();
    }

    private List<Point> arc(int arc) {
        return drawn.computeIfAbsent(arc, key -> Curve.through(Strip.unrolled(world.line(key)), projection::project));
    }
}
