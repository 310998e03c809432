package partnercities.geo.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A rectangle of a plane, in kilometres, to which drawings are clipped. What is left of an area may run along its edges,
 * which lie a little beyond what is visible.
 */
public record Window(double left, double top, double right, double bottom) {
    /** A part of the larger side, so that no outline along the edge is seen. */
    private static final double MARGIN = 0.03;

    /** With room for outlines around it. */
    public Window widened() {
        double margin = MARGIN * Math.max(right - left, bottom - top);
        return new Window(left - margin, top - margin, right + margin, bottom + margin);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public Point middle() {
        return new Point((left + right) / 2, (top + bottom) / 2);
    }

    public boolean contains(Point point) {
        return left <= point.x() && point.x() <= right && top <= point.y() && point.y() <= bottom;
    }

    /** A ring that fills the same part of the window (Sutherland and Hodgman 1974); empty when it fills none. */
    public List<Point> ring(List<Point> ring) {
        List<Point> clipped = ring;
        for (Edge edge : edges()) {
            if (clipped.stream().noneMatch(edge::keeps)) {
                return List.of();
            }
            clipped = edge.ring(clipped);
        }
        return clipped;
    }

    /** The pieces of a line inside the window. */
    public List<List<Point>> line(List<Point> line) {
        List<List<Point>> pieces = List.of(line);
        for (Edge edge : edges()) {
            pieces = pieces.stream().flatMap(piece -> edge.line(piece).stream()).toList();
        }
        return pieces;
    }

    private List<Edge> edges() {
        return List.of(
                new Edge(point -> point.x() - left),
                new Edge(point -> right - point.x()),
                new Edge(point -> point.y() - top),
                new Edge(point -> bottom - point.y()));
    }

    /** @param inside how far a point lies inside; negative outside */
    private record Edge(ToDoubleFunction<Point> inside) {
        boolean keeps(Point point) {
            return inside.applyAsDouble(point) >= 0;
        }

        List<Point> ring(List<Point> ring) {
            if (ring.stream().allMatch(this::keeps)) {
                return ring;
            }
            List<Point> clipped = new ArrayList<>();
            Point from = ring.get(ring.size() - 1);
            for (Point to : ring) {
                if (keeps(from) != keeps(to)) {
                    clipped.add(crossing(from, to));
                }
                if (keeps(to)) {
                    clipped.add(to);
                }
                from = to;
            }
            return clipped;
        }

        List<List<Point>> line(List<Point> line) {
            List<List<Point>> pieces = new ArrayList<>();
            List<Point> piece = new ArrayList<>();
            for (int i = 0; i < line.size(); i++) {
                Point to = line.get(i);
                if (i > 0 && keeps(line.get(i - 1)) != keeps(to)) {
                    piece.add(crossing(line.get(i - 1), to));
                }
                if (keeps(to)) {
                    piece.add(to);
                } else if (!piece.isEmpty()) {
                    pieces.add(piece);
                    piece = new ArrayList<>();
                }
            }
            pieces.add(piece);
            pieces.removeIf(remnant -> remnant.size() < 2);
            return pieces;
        }

        private Point crossing(Point from, Point to) {
            double before = inside.applyAsDouble(from);
            return from.towards(to, before / (before - inside.applyAsDouble(to)));
        }
    }
}
