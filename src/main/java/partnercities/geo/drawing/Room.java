package partnercities.geo.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import partnercities.geo.plane.Point;
import partnercities.geo.plane.Window;

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
        int count = (int) Math.max(0, Math.floor(window.height() / step));
        List<List<Crossing>> crossings = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            crossings.add(new ArrayList<>());
        }
        for (List<Point> ring : rings) {
            Point from = ring.get(ring.size() - 1);
            for (Point to : ring) {
                double north = (Math.min(from.y(), to.y()) - window.top()) / step;
                double south = (Math.max(from.y(), to.y()) - window.top()) / step;
                int last = (int) Math.min(count - 1.0, Math.floor(south));
                for (int row = (int) Math.max(0, Math.floor(north) + 1); row <= last; row++) {
                    double part = (window.top() + row * step - from.y()) / (to.y() - from.y());
                    crossings
                            .get(row)
                            .add(new Crossing(from.x() + part * (to.x() - from.x()), to.y() > from.y() ? 1 : -1));
                }
                from = to;
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            double y = (window.top() + row * step) * unitsPerKilometre;
            widest(crossings.get(row), window)
                    .map(piece -> new Row(y, piece.left * unitsPerKilometre, piece.right * unitsPerKilometre))
                    .ifPresent(rows::add);
        }
        return new Room(rows);
    }

    private static Optional<Row> widest(List<Crossing> crossings, Window window) {
        crossings.sort(Comparator.comparingDouble(Crossing::x));
        List<Row> pieces = new ArrayList<>();
        int winding = 0;
        for (int i = 1; i < crossings.size(); i++) {
            winding += crossings.get(i - 1).turn();
            double left = Math.max(window.left(), crossings.get(i - 1).x());
            double right = Math.min(window.right(), crossings.get(i).x());
            if (winding != 0 && left < right) {
                pieces.add(new Row(0, left, right));
            }
        }
        return pieces.stream().max(Comparator.comparingDouble(Row::width));
    }

    private record Crossing(double x, int turn) {}
}
