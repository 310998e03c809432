package partnercities.plan.maps;

import java.util.List;
import partnercities.geo.Point;
import partnercities.geo.Sketch;

/**
 * A map for pictures of pixels. Lengths are in units, of which the map is a thousand wide.
 *
 * @param sketchScale units for each unit of the sketch
 * @param cities where they lie, in the order of their ids
 */
public record Backdrop(
        Sketch sketch,
        double sketchScale,
        double left,
        double top,
        double width,
        double height,
        Point home,
        List<Point> cities) {}
