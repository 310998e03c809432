package partnercities.plan.maps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.domain.Category;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.frame.Label;

/**
 * A map drawn at build time, in units of its own: x to the right, y downwards, home or the middle of the world at 0, 0.
 *
 * @param left the frame, as in an SVG view box; as top, width and height
 * @param outlines address of the drawing of the coast lines, which takes the colour of the land from {@code fill}, that of
 *     countries with cities from {@code color} and that of borders from {@code stroke}
 * @param scale by which the outlines are to be enlarged, seen from the origin
 * @param rings around home of which something is to be seen, from the innermost
 * @param routes SVG path data of the shortest ways from home to all cities
 * @param home the home city's mark
 * @param marks the cities that it shows, in the order of the list
 * @param dots places of cities that another map of the page shows with their names
 * @param enlarged SVG path data of the outline of what that other map shows; empty without one
 */
public record MapPicture(
        double left,
        double top,
        double width,
        double height,
        String outlines,
        double scale,
        List<Ring> rings,
        String routes,
        HomeMark home,
        List<Mark> marks,
        List<Dot> dots,
        String enlarged) {

    /**
     * All places at one distance from home.
     *
     * @param radius in units
     * @param metres what it stands for
     * @param measure how far below home that stands on it, where there is room
     */
    public record Ring(double radius, double metres, Optional<Double> measure) {}

    /** Where the home city lies, and its name. */
    public record HomeMark(double x, double y, Label name, Optional<Spot> wide, Optional<Spot> narrow) {}

    /**
     * A city.
     *
     * @param id its folder's name, by which the list names it too
     * @param wide where its name stands on a wide screen; empty where there is no room
     * @param narrow the same on a narrow one, where type is larger as seen from the map
     */
    public record Mark(String id, CityEntry city, double x, double y, Optional<Spot> wide, Optional<Spot> narrow) {
        Mark movedDown(double by) {
            return new Mark(id, city, x, MapPicture.rounded(y + by), wide, narrow);
        }
    }

    /** A city of which only the place is shown. */
    public record Dot(Category category, double x, double y) {}

    /** Where a name stands: the base line's point, and which part of the text is there. */
    public record Spot(double x, double y, Anchor anchor) {
        Spot rounded() {
            return new Spot(MapPicture.rounded(x), MapPicture.rounded(y), anchor);
        }
    }

    /** Which part of a text stands at its point, as SVG's {@code text-anchor}. */
    public enum Anchor implements partnercities.domain.VocabularyTerm {
        START,
        MIDDLE,
        END
    }

    /** As SVG's {@code viewBox}. */
    public String frame() {
        return Stream.of(left, top, width, height).map(MapPicture::written).collect(Collectors.joining(" "));
    }

    /** SVG path data of all rings. */
    public String ringLines() {
        return rings.stream().map(ring -> circle(ring.radius)).collect(Collectors.joining());
    }

    /** SVG path data of a circle around home. */
    static String circle(double radius) {
        String r = written(radius);
        String halfTurn = "a" + r + " " + r + " 0 1 1 ";
        String across = written(2 * rounded(radius));
        return "M-" + r + " 0" + halfTurn + across + " 0" + halfTurn + "-" + across + " 0z";
    }

    /** To tenths of a unit, which no eye can tell apart. */
    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** A length to tenths of a unit, as short as it can be. */
    static String written(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
