package partnercities.geo.drawing;

import java.util.Map;
import java.util.TreeMap;
import partnercities.geo.plane.PathData;

/**
 * A {@link Drawing} as SVG path data in units, and where names of countries may stand.
 *
 * @param rooms by the code of the country
 */
public record Sketch(
        String land,
        String home,
        String partners,
        String borders,
        String lakes,
        String rivers,
        Map<String, Room> rooms) {
    /** Between two rows of a room, in units. */
    private static final double ROW = 24;

    static Sketch of(Drawing drawing, Extract extract) {
        double units = 1 / extract.unit();
        Map<String, Room> rooms = new TreeMap<>();
        drawing.territories()
                .forEach((code, rings) ->
                        rooms.put(code, Room.in(rings, extract.window(), ROW * extract.unit(), units)));
        return new Sketch(
                PathData.areas(drawing.land(), units),
                PathData.areas(drawing.home(), units),
                PathData.areas(drawing.partners(), units),
                PathData.lines(drawing.borders(), units),
                PathData.areas(drawing.lakes(), units),
                PathData.lines(drawing.rivers(), units),
                rooms);
    }
}
