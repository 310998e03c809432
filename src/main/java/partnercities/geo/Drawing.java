package partnercities.geo;

import java.util.List;

/**
 * The world on a plane; {@link PathData} makes SVG of it. Outlines are closed without a repetition of their first point, and
 * to be filled by the even-odd rule.
 *
 * @param land outlines of all land
 * @param borders lines between countries
 * @param countries outlines of the countries asked for, all together
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
