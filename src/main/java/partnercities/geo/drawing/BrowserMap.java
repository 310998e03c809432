package partnercities.geo.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.domain.city.Coordinates;
import partnercities.geo.plane.Point;
import partnercities.geo.plane.Winding;
import partnercities.geo.projection.Strip;
import partnercities.geo.world.Featured;

/**
 * Writes the world for the map in the browser: as JSON with a list for each kind of thing, in which lines and outlines are
 * encoded. Outlines of land come with their holes, counter-clockwise and clockwise; all are cut at the antimeridian.
 *
 * <p>Of each position there are the hundredths of a degree east and north of the one before, in characters of 5 bits from
 * '?', least first, of which all but the last have a sixth bit, with the sign in the lowest bit: encoded polylines, which
 * are a third as large as GeoJSON when compressed.
 */
public final class BrowserMap {
    /** Positions are rounded to hundredths of a degree, about a kilometre at most. */
    private static final int STEPS_PER_DEGREE = 100;

    private static final char ZERO = '?';
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private static final Strip STRIP = new Strip(-180);

    private BrowserMap() {}

    static String of(
            Land land, List<List<Coordinates>> borders, List<List<Coordinates>> lakes, List<List<Coordinates>> rivers) {
        return Stream.of(
                        feature("land", polygons(land.all)),
                        feature("partners", polygons(land.partners)),
                        feature("home", polygons(land.home)),
                        feature("lakes", polygons(lakes.stream().map(List::of).toList())),
                        feature("rivers", lines(rivers)),
                        feature("borders", lines(borders)))
                .collect(Collectors.joining(",", "{", "}\n"));
    }

    /** Polygons of all land, of the home city's country and of those of partners. */
    record Land(
            List<List<List<Coordinates>>> all,
            List<List<List<Coordinates>>> home,
            List<List<List<Coordinates>>> partners) {
        /** In degrees; settlements nearer to an outline could be rounded to the wrong side of it. */
        private static final double UNIT = 2.0 / STEPS_PER_DEGREE;

        /**
         * The settlements that lie off their country's land.
         *
         * @param country polygons of a country by its code
         */
        List<Featured.Settlement> offshore(Featured featured, Function<String, List<List<List<Coordinates>>>> country) {
            List<List<Point>> flatAll = flat(all);
            List<List<Point>> flatHome = flat(home);
            List<List<Point>> flatPartners = flat(partners);
            Map<String, List<List<Point>>> flatCountries = new HashMap<>();
            List<Featured.Settlement> offshore = new ArrayList<>();
            for (Featured.Settlement settlement : featured.settlements()) {
                Point point = new Point(
                        settlement.place().longitude(), settlement.place().latitude());
                List<List<Point>> own =
                        flatCountries.computeIfAbsent(settlement.country(), code -> flat(country.apply(code)));
                List<List<Point>> tinted = settlement.country().equals(featured.home()) ? flatHome : flatPartners;
                if (Stream.of(own, tinted, flatAll).anyMatch(land -> !Winding.contains(land, point, UNIT))) {
                    offshore.add(settlement);
                }
            }
            return offshore;
        }

        /** With land under settlements that would lie at sea, too small to be seen beside their marks. */
        Land with(List<Featured.Settlement> offshore, String home) {
            List<List<List<Coordinates>>> land = new ArrayList<>(all);
            List<List<List<Coordinates>>> ofHome = new ArrayList<>(this.home);
            List<List<List<Coordinates>>> ofPartners = new ArrayList<>(partners);
            for (Featured.Settlement settlement : offshore) {
                List<List<Coordinates>> islet = List.of(islet(settlement.place()));
                land.add(islet);
                (settlement.country().equals(home) ? ofHome : ofPartners).add(islet);
            }
            return new Land(land, ofHome, ofPartners);
        }

        private static List<Coordinates> islet(Coordinates middle) {
            double latitude = middle.latitude();
            double longitude = middle.longitude();
            double east = 2 * UNIT / Math.max(UNIT, Math.cos(Math.toRadians(latitude)));
            return List.of(
                    new Coordinates(latitude + 2 * UNIT, longitude),
                    new Coordinates(latitude, longitude + east),
                    new Coordinates(latitude - 2 * UNIT, longitude),
                    new Coordinates(latitude, longitude - east),
                    new Coordinates(latitude + 2 * UNIT, longitude));
        }

        private static List<List<Point>> flat(List<List<List<Coordinates>>> polygons) {
            return polygons.stream()
                    .flatMap(List::stream)
                    .flatMap(ring -> STRIP.rings(ring).stream())
                    .map(Land::flatRing)
                    .toList();
        }

        private static List<Point> flatRing(List<Coordinates> ring) {
            return ring.stream()
                    .map(place -> new Point(place.longitude(), place.latitude()))
                    .toList();
        }
    }

    private static String feature(String kind, String members) {
        return "\n\"" + kind + "\":" + members;
    }

    private static String lines(List<List<Coordinates>> lines) {
        return lines.stream()
                .flatMap(line -> STRIP.lines(line).stream())
                .map(BrowserMap::steps)
                .filter(line -> line.size() >= 2)
                .map(BrowserMap::encoded)
                .collect(list());
    }

    private static String polygons(List<List<List<Coordinates>>> polygons) {
        return polygons.stream()
                .flatMap(polygon -> pieces(polygon).stream())
                .map(polygon -> polygon.stream().map(BrowserMap::encoded).collect(list()))
                .collect(list());
    }

    /** The pieces of a polygon, each with the holes inside it. */
    private static List<List<List<Step>>> pieces(List<List<Coordinates>> polygon) {
        List<List<List<Step>>> pieces = new ArrayList<>();
        for (List<Step> outline : rings(polygon.get(0))) {
            pieces.add(new ArrayList<>(List.of(turned(outline, 1))));
        }
        for (List<Coordinates> ring : polygon.subList(1, polygon.size())) {
            for (List<Step> hole : rings(ring)) {
                pieces.stream()
                        .filter(piece -> contains(piece.get(0), hole.get(0)))
                        .findFirst()
                        .ifPresent(piece -> piece.add(turned(hole, -1)));
            }
        }
        return pieces;
    }

    private static List<List<Step>> rings(List<Coordinates> ring) {
        return STRIP.rings(ring).stream()
                .map(BrowserMap::steps)
                .filter(piece -> piece.size() >= 4 && area(piece) != 0)
                .toList();
    }

    /** The ring counter-clockwise for a sign of 1, clockwise for -1. */
    private static List<Step> turned(List<Step> ring, int sign) {
        List<Step> turned = new ArrayList<>(ring);
        if (area(ring) * sign < 0) {
            Collections.reverse(turned);
        }
        return turned;
    }

    private static double area(List<Step> ring) {
        double twice = 0;
        for (int i = 1; i < ring.size(); i++) {
            Step from = ring.get(i - 1);
            Step to = ring.get(i);
            twice += (double) from.east * to.north - (double) to.east * from.north;
        }
        return twice / 2;
    }

    private static boolean contains(List<Step> ring, Step place) {
        boolean isInside = false;
        for (int i = 1; i < ring.size(); i++) {
            Step from = ring.get(i - 1);
            Step to = ring.get(i);
            if (from.east <= place.east != to.east <= place.east) {
                double part = (double) (place.east - from.east) / (to.east - from.east);
                isInside ^= from.north + part * (to.north - from.north) > place.north;
            }
        }
        return isInside;
    }

    private static List<Step> steps(List<Coordinates> line) {
        List<Step> steps = new ArrayList<>();
        for (Coordinates place : line) {
            Step step = new Step((int) Math.round(place.longitude() * STEPS_PER_DEGREE), (int)
                    Math.round(place.latitude() * STEPS_PER_DEGREE));
            if (steps.isEmpty() || !step.equals(steps.get(steps.size() - 1))) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** A line as a JSON string; of the characters only the backslash must be escaped. */
    private static String encoded(List<Step> line) {
        StringBuilder text = new StringBuilder("\"");
        Step from = new Step(0, 0);
        for (Step step : line) {
            append(step.east - from.east, text);
            append(step.north - from.north, text);
            from = step;
        }
        return text.append('"').toString();
    }

    private static void append(int number, StringBuilder text) {
        int rest = number < 0 ? ~(number << 1) : number << 1;
        for (; rest >= MORE; rest >>= BITS) {
            append((char) ((MORE | (rest & (MORE - 1))) + ZERO), text);
        }
        append((char) (rest + ZERO), text);
    }

    private static void append(char letter, StringBuilder text) {
        if (letter == '\\') {
            text.append('\\');
        }
        text.append(letter);
    }

    private static Collector<CharSequence, ?, String> list() {
        return Collectors.joining(",", "[", "]");
    }

    /** A position in hundredths of a degree. */
    private record Step(int east, int north) {}
}
