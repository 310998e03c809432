package partnercities.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where in a country a name may stand: the widest piece of it on each of many rows, from north to south. In the units of
 * the drawing.
 */
public record Room(List<Row> rows) {
    /** A piece of a country at one height. */
    public record Row(double y, double left, double right) {
        public double width() {
            return right - left;
        }
    }

    public Room {
        rows = List.copyOf(rows);
    }

    /** @param step between two rows */
    static Room in(List<List<Point>> rings, Window window, double step, double unitsPerKilometre) {
        List<Row> rows = new ArrayList<>();
        for (double y = window.top() + step / 2; y < window.bottom(); y += step) {
            widest(rings, window, y)
                    .map(row -> new Row(
                            row.y * unitsPerKilometre, row.left * unitsPerKilometre, row.right * unitsPerKilometre))
                    .ifPresent(rows::add);
        }
        return new Room(rows);
    }

    private static Optional<Row> widest(List<List<Point>> rings, Window window, double y) {
        List<Crossing> crossings = new ArrayList<>();
        for (List<Point> ring : rings) {
            Point from = ring.get(ring.size() - 1);
            for (Point to : ring) {
                if (from.y() > y != to.y() > y) {
                    double part = (y - from.y()) / (to.y() - from.y());
                    crossings.add(new Crossing(from.x() + part * (to.x() - from.x()), to.y() > from.y() ? 1 : -1));
                }
                from = to;
            }
        }
        crossings.sort(Comparator.comparingDouble(Crossing::x));
        List<Row> pieces = new ArrayList<>();
        int winding = 0;
        for (int i = 1; i < crossings.size(); i++) {
            winding += crossings.get(i - 1).turn();
            double left = Math.max(window.left(), crossings.get(i - 1).x());
            double right = Math.min(window.right(), crossings.get(i).x());
            if (winding != 0 && left < right) {
                pieces.add(new Row(y, left, right));
            }
        }
        return pieces.stream().max(Comparator.comparingDouble(Row::width));
    }

    private record Crossing(double x, int turn) {}
}
