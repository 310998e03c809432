package partnercities.geo.plane;

import java.util.List;

/** Writes lines as SVG path data, as short as possible: whole numbers relative to the previous point (SVG 2 §9.3). */
public final class PathData {
    private final double unitsPerKilometre;
    private final StringBuilder data = new StringBuilder();
    private long x;
    private long y;

    private PathData(double unitsPerKilometre) {
        this.unitsPerKilometre = unitsPerKilometre;
    }

    /** Open lines. Lines that shrink to one point are left out. */
    public static String lines(List<List<Point>> lines, double unitsPerKilometre) {
        PathData path = new PathData(unitsPerKilometre);
        lines.forEach(line -> path.add(line, 2, ""));
        return path.data.toString();
    }

    /** Closed outlines. Outlines that shrink to two points or fewer are left out. */
    public static String areas(List<List<Point>> rings, double unitsPerKilometre) {
        PathData path = new PathData(unitsPerKilometre);
        rings.forEach(ring -> path.add(ring, 3, "z"));
        return path.data.toString();
    }

    private void add(List<Point> points, int least, String end) {
        int length = data.length();
        long previousX = x;
        long previousY = y;
        data.append('m');
        int count = 0;
        long startX = 0;
        long startY = 0;
        for (Point point : points) {
            long nextX = Math.round(point.x() * unitsPerKilometre);
            long nextY = Math.round(point.y() * unitsPerKilometre);
            if (count == 0 || nextX != x || nextY != y) {
                number(nextX - x);
                number(nextY - y);
                x = nextX;
                y = nextY;
                if (count == 0) {
                    startX = x;
                    startY = y;
                }
                count++;
            }
        }
        if (count < least) {
            data.setLength(length);
            x = previousX;
            y = previousY;
        } else if (!end.isEmpty()) {
            data.append(end);
            x = startX;
            y = startY;
        }
    }

    /** Appends a number; a minus sign separates it too, so it needs no space. */
    private void number(long number) {
        if (number >= 0 && Character.isDigit(data.charAt(data.length() - 1))) {
            data.append(' ');
        }
        data.append(number);
    }
}
