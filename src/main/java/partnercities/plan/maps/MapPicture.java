package partnercities.plan.maps;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.domain.agreement.Category;
import partnercities.domain.text.VocabularyTerm;
import partnercities.geo.plane.Point;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.frame.Label;
import partnercities.plan.lettering.Box;
import partnercities.plan.lettering.Placed;
import partnercities.plan.lettering.Spot;
import partnercities.plan.lettering.TypeSize;

/**
 * A map drawn at build time, a thousand units wide: x to the right, y downwards. At 0, 0 is home or, on the world map, the
 * middle.
 *
 * @param rings around home, from the innermost; some may be out of sight
 * @param routes SVG path data of the shortest ways from home to all cities
 * @param home the home city's mark
 * @param marks the cities shown with marks, in the order of the list
 * @param dots the cities shown as dots, since another map of the page shows them with marks and names
 * @param enlarged SVG path data of the outline of what that other map shows; empty without one
 * @param pointers to cities that lie outside the frame
 * @param countries names of countries
 * @param capitals for orientation
 * @param nested maps that show a part of this one enlarged
 */
public record MapPicture(
        Neatline frame,
        Ground ground,
        List<Ring> rings,
        String routes,
        HomeMark home,
        List<Mark> marks,
        List<Dot> dots,
        String enlarged,
        List<Pointer> pointers,
        List<CountryName> countries,
        List<Capital> capitals,
        List<MapPicture> nested) {

    /**
     * The line around a map.
     *
     * @param left like {@code top}, {@code width} and {@code height} as in SVG's {@code viewBox}
     * @param form of the line
     */
    public record Neatline(double left, double top, double width, double height, Form form) {
        static Neatline of(Box box, Form form) {
            return new Neatline(
                    rounded(box.left()), rounded(box.top()), rounded(box.width()), rounded(box.height()), form);
        }

        /** As SVG's {@code viewBox}. */
        public String viewBox() {
            return Stream.of(left, top, width, height).map(MapPicture::written).collect(Collectors.joining(" "));
        }
    }

    /** Forms of maps. */
    public enum Form implements VocabularyTerm {
        /** The Earth as seen from home. */
        DISC,
        RECTANGLE
    }

    /**
     * Coasts, borders and waters.
     *
     * @param file address of their drawing, in which each kind has an id
     * @param scale by which to enlarge it, from the origin
     */
    public record Ground(String file, double scale) {}

    /**
     * A circle of all places at one distance from home.
     *
     * @param radius in units
     * @param metres the distance that it stands for
     */
    public record Ring(double radius, double metres, Placed measure) {}

    /** Where the home city lies, and its name. */
    public record HomeMark(double x, double y, Label name, Placed spots) {}

    /**
     * A city, or several at one place.
     *
     * @param cities most often one
     * @param place where it lies, if the mark had to be moved off another one
     * @param reach how far around its middle it can be pointed at, in units
     */
    public record Mark(List<Member> cities, double x, double y, Optional<Point> place, double reach, Placed spots) {
        Mark moved(double right, double down) {
            return new Mark(
                    cities,
                    rounded(x + right),
                    rounded(y + down),
                    place.map(point -> new Point(rounded(point.x() + right), rounded(point.y() + down))),
                    reach,
                    spots);
        }

        /** The names of its cities. */
        public String name() {
            return joined(
                    cities.stream().map(member -> member.city.city().label().text()));
        }

        /** The category of which there is a mark: that of the first city. */
        public Category category() {
            return cities.get(0).city.category();
        }

        /** A sector of what can be pointed at, for one of several cities at one place, as SVG path data. */
        public String sector(int index) {
            double from = 2 * Math.PI * index / cities.size() - Math.PI / 2;
            double to = 2 * Math.PI * (index + 1) / cities.size() - Math.PI / 2;
            return "M" + written(x) + " " + written(y)
                    + "L" + written(x + reach * Math.cos(from)) + " " + written(y + reach * Math.sin(from))
                    + "A" + written(reach) + " " + written(reach) + " 0 0 1 "
                    + written(x + reach * Math.cos(to)) + " " + written(y + reach * Math.sin(to)) + "z";
        }
    }

    /** A city with its folder's name, as in the list. */
    public record Member(String id, CityEntry city) {}

    /** A city shown as a mere dot. */
    public record Dot(Category category, double x, double y) {}

    /**
     * An arrow at the frame, towards a city beyond it.
     *
     * @param degrees clockwise from the east
     */
    public record Pointer(CityEntry city, double x, double y, long degrees, Placed spots) {}

    /** The name of a country. */
    public record CountryName(String name, Placed spots) {}

    /** The capital of a country, with its name where there is room. */
    public record Capital(String name, double x, double y, Placed spots) {}

    /** SVG path data of all rings that can be seen. */
    public String ringLines() {
        Box box = new Box(frame.left, frame.top, frame.left + frame.width, frame.top + frame.height);
        return rings.stream()
                .filter(ring -> ring.radius >= box.nearest() && ring.radius <= box.farthest())
                .map(ring -> circle(ring.radius))
                .collect(Collectors.joining());
    }

    /** SVG path data of the lines from names to their marks, for one size of type by its name. */
    public String leaders(String size) {
        TypeSize type = TypeSize.valueOf(size.toUpperCase(Locale.ROOT));
        return Stream.concat(marks.stream().map(Mark::spots), pointers.stream().map(Pointer::spots))
                .flatMap(placed -> placed.in(type).flatMap(Spot::leader).stream())
                .map(leader -> line(leader.from(), leader.to()))
                .collect(Collectors.joining());
    }

    /** SVG path data of the lines from marks that had to be moved to their places. */
    public String moved() {
        return marks.stream()
                .flatMap(mark -> mark.place.map(place -> line(place, new Point(mark.x, mark.y))).stream())
                .collect(Collectors.joining());
    }

    private static String line(Point from, Point to) {
        return "M" + written(from.x()) + " " + written(from.y()) + "L" + written(to.x()) + " " + written(to.y());
    }

    /** How cities that share a mark are called. */
    static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(" · "));
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
