package partnercities.geo.projection;

import java.util.List;
import partnercities.domain.city.Coordinates;
import partnercities.geo.plane.Point;

/**
 * Maps places, lines and areas from the Earth to a plane. Between two positions, a line is straight in longitude and
 * latitude (RFC 7946 §3.1.1) and takes the shorter way round, so it may cross the antimeridian.
 */
public sealed interface Projection permits AzimuthalEquidistant, EqualEarth {

    /** The place that becomes the origin of the drawing. */
    Coordinates centre();

    Point project(Coordinates place);

    /** A line, in the pieces into which the map's edge cuts it; each has at least two points. */
    List<List<Point>> lines(List<Coordinates> line);

    /**
     * The outlines of an area, to be filled by the rule of non-zero winding. The first point is not repeated at the end.
     *
     * @param rings outlines of the area and its holes; each ends where it begins, and the area lies to its right
     */
    List<List<Point>> areas(List<List<Coordinates>> rings);
}
