package partnercities.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import partnercities.domain.Coordinates;

/** Writes the world as RFC 7946 asks: longitude first, outlines counter-clockwise, cut at the antimeridian (§3.1.9). */
final class GeoJson {
    /** Positions are rounded to hundredths of a degree, about a kilometre at most. */
    private static final int STEPS_PER_DEGREE = 100;

    private static final Strip STRIP = new Strip(-180);

    private GeoJson() {}

    static String of(
            List<List<List<Coordinates>>> land,
            List<List<List<Coordinates>>> countries,
            List<List<Coordinates>> borders) {
        return "{\"type\":\"FeatureCollection\",\"features\":["
                + feature("land", "MultiPolygon", multiPolygon(land))
                + ","
                + feature("countries", "MultiPolygon", multiPolygon(countries))
                + ","
                + feature("borders", "MultiLineString", multiLineString(borders))
                + "]}\n";
    }

    private static String feature(String kind, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"kind\":\"" + kind + "\"},\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }

    private static String multiLineString(List<List<Coordinates>> lines) {
        return lines.stream()
                .flatMap(line -> STRIP.lines(line).stream())
                .map(GeoJson::steps)
                .filter(line -> line.size() >= 2)
                .map(GeoJson::positions)
                .collect(list());
    }

    private static String multiPolygon(List<List<List<Coordinates>>> polygons) {
        return polygons.stream()
                .flatMap(polygon -> pieces(polygon).stream())
                .map(GeoJson::coordinates)
                .collect(list());
    }

    private static String coordinates(List<List<Step>> polygon) {
        return polygon.stream().map(GeoJson::positions).collect(list());
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
                .map(GeoJson::steps)
                .filter(piece -> piece.size() >= 4 && area(piece) != 0)
                .toList();
    }

    /** The ring counter-clockwise for a sign of 1, clockwise for -1 (§3.1.6). */
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

    private static String positions(List<Step> line) {
        return line.stream()
                .map(step -> "[" + degrees(step.east) + "," + degrees(step.north) + "]")
                .collect(list());
    }

    private static Collector<CharSequence, ?, String> list() {
        return Collectors.joining(",", "[", "]");
    }

    /** Writes hundredths as degrees: 1250 becomes 12.5. */
    private static String degrees(int steps) {
        return steps % STEPS_PER_DEGREE == 0
                ? Integer.toString(steps / STEPS_PER_DEGREE)
                : Double.toString((double) steps / STEPS_PER_DEGREE);
    }

    /** A position in hundredths of a degree. */
    private record Step(int east, int north) {}
}
