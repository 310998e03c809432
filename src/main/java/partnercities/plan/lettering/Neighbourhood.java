package partnercities.plan.lettering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partnercities.geo.plane.Point;

/**
 * Counts the points of a plane that lie near one. A grid makes that fast, since only the cells around the point are
 * searched.
 */
final class Neighbourhood {
    private final double distance;
    private final Map<Cell, List<Point>> points = new HashMap<>();

    private record Cell(long column, long row) {}

    /** @param distance points nearer than this are neighbours; also the width of a cell */
    Neighbourhood(List<Point> all, double distance) {
        this.distance = distance;
        all.forEach(point ->
                points.computeIfAbsent(cell(point), key -> new ArrayList<>()).add(point));
    }

    /** How many points are nearer than the distance. A point of the plane counts itself. */
    int count(Point middle) {
        Cell cell = cell(middle);
        int count = 0;
        for (long column = cell.column - 1; column <= cell.column + 1; column++) {
            for (long row = cell.row - 1; row <= cell.row + 1; row++) {
                for (Point point : points.getOrDefault(new Cell(column, row), List.of())) {
                    if (Math.hypot(point.x() - middle.x(), point.y() - middle.y()) < distance) {
                        count++;
                    }
                }
            }
        }
        return count;
    }

    private Cell cell(Point point) {
        return new Cell((long) Math.floor(point.x() / distance), (long) Math.floor(point.y() / distance));
    }
}
