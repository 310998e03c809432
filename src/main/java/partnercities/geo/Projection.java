package partnercities.geo;

import java.util.List;
import partnercities.domain.Coordinates;

/**
 * Draws the Earth on a plane: places, lines and areas. Between two positions, a line runs straight in longitude and latitude
 * (RFC 7946 §3.1.1) by the shorter way round, so it may cross the antimeridian.
 */
public sealed interface Projection permits AzimuthalEquidistant, EqualEarth {

    /** The place at the origin of the drawing. */
    Coordinates centre();

    Point project(Coordinates place);

    /** A line, in as many pieces as the edge of the map cuts it into; each has two points or more. */
    List<List<Point>> lines(List<Coordinates> line);

    /**
     * The outlines of an area, to be filled by the even-odd rule. The first point is not repeated at the end.
     *
     * @param rings outlines of the area and of its holes; the last position equals the first; the area lies on the right hand
     *     of whoever follows them
     */
    List<List<Point>> areas(List<List<Coordinates>> rings);
}
