package partnercities.plan.maps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.domain.Category;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.frame.Label;

/**
 * A map drawn at build time, in units of its own: x to the right, y downwards. At 0, 0 is home or, on the world map,
 * the middle.
 *
 * @param left of the frame, like {@code top}, {@code width} and {@code height} as in SVG's {@code viewBox}
 * @param outlines address of the drawing of the coast lines, which takes the colour of the land from {@code fill}, that
 *     of countries with cities from {@code color} and that of borders from {@code stroke}
 * @param scale factor by which to enlarge the outlines, from the origin
 * @param rings the visible rings around home, from the innermost
 * @param routes SVG path data of the shortest ways from home to all cities
 * @param home the home city's mark
 * @param marks the cities shown with marks, in the order of the list
 * @param dots the cities shown as dots, since another map of the page shows them with marks and names
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
     * A circle of all places at one distance from home.
     *
     * @param radius in units
     * @param metres the distance that it stands for
     * @param measure how far below home the distance is written; empty without room
     */
    public record Ring(double radius, double metres, Optional<Double> measure) {}

    /** Where the home city lies, and its name. */
    public record HomeMark(double x, double y, Label name, Optional<Spot> wide, Optional<Spot> narrow) {}

    /**
     * A city.
     *
     * @param id its folder's name, the same as in the list
     * @param wide where its name stands on a wide screen; empty where there is no room
     * @param narrow the same on a narrow screen, where type is larger in comparison to the map
     */
    public record Mark(String id, CityEntry city, double x, double y, Optional<Spot> wide, Optional<Spot> narrow) {
        Mark movedDown(double by) {
            return new Mark(id, city, x, MapPicture.rounded(y + by), wide, narrow);
        }
    }

    /** A city shown as a mere dot. */
    public record Dot(Category category, double x, double y) {}

    /** Where a name stands: a point on the base line, and which part of the text is there. */
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

    /** The frame as SVG's {@code viewBox}. */
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

    /** Rounds to tenths of a unit; finer differences are invisible. */
    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** A length rounded to tenths of a unit, without {@code .0}. */
    static String written(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
