package partnercities.draw.outline;

import java.util.Optional;

/** Reads SVG path data (SVG 2 §9.3) and makes straight lines of its curves. What is no path data ends it, as in browsers. */
public final class PathReader {
    /** How far a line may be off its curve, in pixels. */
    private static final double TOLERANCE = 0.15;

    private final PathNumbers numbers;
    private final Affine affine;
    private final Outline outline = new Outline();
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;

    private PathReader(String data, Affine affine) {
        this.numbers = new PathNumbers(data);
        this.affine = affine;
    }

    /** The outline of path data, in pixels. */
    public static Outline read(String data, Affine affine) {
        PathReader reader = new PathReader(data, affine);
        reader.read();
        reader.outline.end();
        return reader.outline;
    }

    private void read() {
        char command = 0;
        char before = 0;
        while (numbers.hasMore()) {
            Optional<Character> next = numbers.letter();
            if (next.isPresent()) {
                command = next.get();
            } else if (command == 0 || command == 'z' || command == 'Z' || !numbers.isNumber()) {
                return;
            }
            if (!step(command, before)) {
                return;
            }
            before = Character.toUpperCase(command);
            command = command == 'm' ? 'l' : command == 'M' ? 'L' : command;
        }
    }

    /** Draws what one command asks for; says whether it is one. */
    private boolean step(char command, char before) {
        boolean relative = Character.isLowerCase(command);
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                outline.end();
                move(fromX + numbers.next(), fromY + numbers.next());
                startX = x;
                startY = y;
                point();
            }
            case 'L' -> line(fromX + numbers.next(), fromY + numbers.next());
            case 'H' -> line(fromX + numbers.next(), y);
            case 'V' -> line(x, fromY + numbers.next());
            case 'C' ->
                cubic(
                        fromX + numbers.next(),
                        fromY + numbers.next(),
                        fromX + numbers.next(),
                        fromY + numbers.next(),
                        fromX + numbers.next(),
                        fromY + numbers.next());
            case 'S' -> {
                boolean smooth = before == 'C' || before == 'S';
                cubic(
                        smooth ? 2 * x - controlX : x,
                        smooth ? 2 * y - controlY : y,
                        fromX + numbers.next(),
                        fromY + numbers.next(),
                        fromX + numbers.next(),
                        fromY + numbers.next());
            }
            case 'Q' ->
                quadratic(
                        fromX + numbers.next(), fromY + numbers.next(), fromX + numbers.next(), fromY + numbers.next());
            case 'T' -> {
                boolean smooth = before == 'Q' || before == 'T';
                quadratic(
                        smooth ? 2 * x - controlX : x,
                        smooth ? 2 * y - controlY : y,
                        fromX + numbers.next(),
                        fromY + numbers.next());
            }
            case 'A' ->
                arc(
                        numbers.next(),
                        numbers.next(),
                        numbers.next(),
                        numbers.flag(),
                        numbers.flag(),
                        fromX + numbers.next(),
                        fromY + numbers.next());
            case 'Z' -> {
                outline.close();
                move(startX, startY);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void point() {
        outline.to(affine.x(x, y), affine.y(x, y));
    }

    private void line(double toX, double toY) {
        begin();
        move(toX, toY);
        point();
    }

    /** After a closed run, the next one begins where that one began. */
    private void begin() {
        if (outline.isAtStart()) {
            point();
        }
    }

    private void quadratic(double cx, double cy, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        cubic(
                fromX + 2 * (cx - fromX) / 3,
                fromY + 2 * (cy - fromY) / 3,
                toX + 2 * (cx - toX) / 3,
                toY + 2 * (cy - toY) / 3,
                toX,
                toY);
        controlX = cx;
        controlY = cy;
    }

    private void cubic(double ax, double ay, double bx, double by, double toX, double toY) {
        begin();
        double fromX = x;
        double fromY = y;
        double bend = affine.size()
                * Math.max(
                        length(fromX - 2 * ax + bx, fromY - 2 * ay + by), length(ax - 2 * bx + toX, ay - 2 * by + toY));
        // so many pieces that none is farther off (Wang's formula)
        int pieces = (int) Math.max(1, Math.min(64, Math.ceil(Math.sqrt(0.75 * bend / TOLERANCE))));
        for (int piece = 1; piece <= pieces; piece++) {
            double t = (double) piece / pieces;
            double s = 1 - t;
            move(
                    s * s * s * fromX + 3 * s * s * t * ax + 3 * s * t * t * bx + t * t * t * toX,
                    s * s * s * fromY + 3 * s * s * t * ay + 3 * s * t * t * by + t * t * t * toY);
            point();
        }
        controlX = bx;
        controlY = by;
    }

    private static double length(double across, double down) {
        return Math.sqrt(across * across + down * down); // not hypot, of which JDKs may differ
    }

    /** An elliptical arc as lines (SVG 2 §9.5.1 and appendix B.2). */
    private void arc(double rx, double ry, double degrees, boolean large, boolean sweep, double toX, double toY) {
        double radiusX = Math.abs(rx);
        double radiusY = Math.abs(ry);
        if (radiusX == 0 || radiusY == 0 || (x == toX && y == toY)) {
            line(toX, toY);
            return;
        }
        begin();
        double turn = degrees * StrictMath.PI / 180;
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        double halfX = cos * (x - toX) / 2 + sin * (y - toY) / 2;
        double halfY = -sin * (x - toX) / 2 + cos * (y - toY) / 2;
        double reach = halfX * halfX / (radiusX * radiusX) + halfY * halfY / (radiusY * radiusY);
        if (reach > 1) {
            radiusX *= Math.sqrt(reach);
            radiusY *= Math.sqrt(reach);
        }
        double over = radiusX * radiusX * halfY * halfY + radiusY * radiusY * halfX * halfX;
        double factor = (large == sweep ? -1 : 1)
                * Math.sqrt(Math.max(0, (radiusX * radiusX * radiusY * radiusY - over) / over));
        double middleX = factor * radiusX * halfY / radiusY;
        double middleY = -factor * radiusY * halfX / radiusX;
        double centreX = cos * middleX - sin * middleY + (x + toX) / 2;
        double centreY = sin * middleX + cos * middleY + (y + toY) / 2;
        double from = StrictMath.atan2((halfY - middleY) / radiusY, (halfX - middleX) / radiusX);
        double angle = StrictMath.atan2((-halfY - middleY) / radiusY, (-halfX - middleX) / radiusX) - from;
        if (sweep && angle < 0) {
            angle += 2 * StrictMath.PI;
        } else if (!sweep && angle > 0) {
            angle -= 2 * StrictMath.PI;
        }
        int pieces = (int)
                Math.max(4, Math.ceil(Math.abs(angle) * Math.sqrt(affine.size() * Math.max(radiusX, radiusY)) * 2));
        for (int piece = 1; piece < pieces; piece++) {
            double at = from + angle * piece / pieces;
            double onX = radiusX * StrictMath.cos(at);
            double onY = radiusY * StrictMath.sin(at);
            outline.to(
                    affine.x(centreX + cos * onX - sin * onY, centreY + sin * onX + cos * onY),
                    affine.y(centreX + cos * onX - sin * onY, centreY + sin * onX + cos * onY));
        }
        move(toX, toY);
        point();
    }
}
