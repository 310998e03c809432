package partnercities.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Clips a drawing to a disc around the origin. Areas that reach outside are led along the rim, so the inside looks the
 * same as before.
 *
 * @param rimRadius in kilometres
 */
record Disc(double rimRadius) {
    /** The rim lies outside the visible part, since it is a polygon and its outline may be drawn. */
    private static final double MARGIN = 1.02;

    private static final double STEP = Math.toRadians(5);

    /** The disc that shows everything up to a distance in kilometres. */
    static Disc around(double radius) {
        return new Disc(radius * MARGIN);
    }

    /** The rim as a ring, clockwise. */
    List<Point> rim() {
        return rim(new Point(0, -1), 2 * Math.PI);
    }

    /** The pieces of a line inside the disc. */
    List<List<Point>> line(List<Point> line) {
        List<List<Point>> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        List<Point> crossed = withCrossings(line);
        for (int i = 1; i < crossed.size(); i++) {
            if (isInside(crossed, i)) {
                if (piece.isEmpty()) {
                    piece.add(crossed.get(i - 1));
                }
                piece.add(crossed.get(i));
            } else if (!piece.isEmpty()) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return pieces;
    }

    /** A ring that fills the same part of the disc; empty when it neither reaches inside nor encloses the disc. */
    List<List<Point>> ring(List<Point> ring) {
        if (ring.stream().allMatch(point -> point.distance() <= rimRadius)) {
            return List.of(ring);
        }
        List<Point> closed = new ArrayList<>(ring);
        closed.add(ring.get(0));
        List<Point> crossed = withCrossings(closed);
        int start = 1;
        while (start < crossed.size() && !isInside(crossed, start)) {
            start++;
        }
        if (start == crossed.size()) {
            return turns(crossed) == 0 ? List.of() : List.of(rim());
        }
        crossed.remove(crossed.size() - 1);
        Collections.rotate(crossed, 1 - start);
        crossed.add(crossed.get(0));
        return List.of(alongRim(crossed));
    }

    /**
     * Replaces what runs outside by an arc of the rim; only the swept angle counts. The ring starts with an edge
     * inside, and does not repeat its first point.
     */
    private List<Point> alongRim(List<Point> crossed) {
        List<Point> result = new ArrayList<>();
        double sweep = 0;
        int exit = 0;
        for (int i = 1; i < crossed.size(); i++) {
            if (isInside(crossed, i)) {
                if (exit < i - 1) {
                    result.addAll(rim(crossed.get(exit), sweep));
                    result.add(crossed.get(i - 1));
                }
                result.add(crossed.get(i));
                sweep = 0;
                exit = i;
            } else {
                sweep += angle(crossed.get(i - 1), crossed.get(i));
            }
        }
        if (exit < crossed.size() - 1) {
            result.addAll(rim(crossed.get(exit), sweep));
            result.add(crossed.get(0));
        }
        return result;
    }

    /** Points of the rim, starting near one point, in steps, without the end. The sweep is in radians, clockwise. */
    private List<Point> rim(Point from, double sweep) {
        int steps = (int) Math.ceil(Math.abs(sweep) / STEP);
        double start = Math.atan2(from.y(), from.x());
        List<Point> points = new ArrayList<>();
        for (int step = steps > 0 && Math.abs(sweep) >= 2 * Math.PI ? 0 : 1; step < steps; step++) {
            double angle = start + sweep * step / steps;
            points.add(new Point(rimRadius * Math.cos(angle), rimRadius * Math.sin(angle)));
        }
        return points;
    }

    private static long turns(List<Point> closed) {
        double sum = 0;
        for (int i = 1; i < closed.size(); i++) {
            sum += angle(closed.get(i - 1), closed.get(i));
        }
        return Math.round(sum / (2 * Math.PI));
    }

    /** The angle seen from the origin, in radians clockwise, from -π to π. */
    private static double angle(Point from, Point to) {
        return Math.atan2(from.x() * to.y() - from.y() * to.x(), from.x() * to.x() + from.y() * to.y());
    }

    private boolean isInside(List<Point> crossed, int end) {
        return crossed.get(end - 1).towards(crossed.get(end), 0.5).distance() < rimRadius;
    }

    private List<Point> withCrossings(List<Point> line) {
        List<Point> crossed = new ArrayList<>();
        crossed.add(line.get(0));
        for (int i = 1; i < line.size(); i++) {
            addCrossings(line.get(i - 1), line.get(i), crossed);
            crossed.add(line.get(i));
        }
        return crossed;
    }

    /** Adds the points where |from + t (to - from)| equals the radius: at² + 2bt + c = 0. */
    private void addCrossings(Point from, Point to, List<Point> crossed) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double a = dx * dx + dy * dy;
        double b = from.x() * dx + from.y() * dy;
        double c = from.x() * from.x() + from.y() * from.y() - rimRadius * rimRadius;
        double discriminant = b * b - a * c;
        if (a > 0 && discriminant > 0) {
            double root = Math.sqrt(discriminant);
            for (double t : List.of((-b - root) / a, (-b + root) / a)) {
                if (t > 0 && t < 1) {
                    crossed.add(from.towards(to, t));
                }
            }
        }
    }
}
