package partnercities.geo;

import java.util.List;

/**
 * The world on a plane, for {@link PathData} to write as SVG. Fill outlines by the even-odd rule; their first point is
 * not repeated at the end.
 *
 * @param land outlines of all land
 * @param borders lines between countries
 * @param countries outlines of the requested countries, all in one list
 */
public record Drawing(List<List<Point>> land, List<List<Point>> borders, List<List<Point>> countries) {

    Drawing within(double radius) {
        if (radius == Double.POSITIVE_INFINITY) {
            return this;
        }
        Disc disc = Disc.around(radius);
        return new Drawing(
                land.stream().flatMap(ring -> disc.ring(ring).stream()).toList(),
                borders.stream().flatMap(line -> disc.line(line).stream()).toList(),
                countries.stream().flatMap(ring -> disc.ring(ring).stream()).toList());
    }
}
