package partnercities.geo.drawing;

import java.util.List;
import java.util.Map;
import partnercities.geo.plane.PathData;
import partnercities.geo.plane.Point;

/**
 * The world on a plane, for {@link PathData} to write as SVG. Outlines are filled by the rule of non-zero winding; their
 * first point is not repeated at the end.
 *
 * @param land outlines of all land
 * @param home outlines of the home city's country
 * @param partners outlines of the partners' countries, without home's
 * @param borders lines between countries
 * @param territories outlines of each country that takes a good part of the map, by its code
 */
public record Drawing(
        List<List<Point>> land,
        List<List<Point>> home,
        List<List<Point>> partners,
        List<List<Point>> borders,
        List<List<Point>> lakes,
        List<List<Point>> rivers,
        Map<String, List<List<Point>>> territories) {}
