package partnercities.draw.raster;

import partnercities.draw.outline.Outline;

/**
 * The area of a line of some width (SVG 2 §13.5).
 *
 * @param width in pixels
 */
public record Stroke(double width, Cap cap, Join join) {
    private static final double MITER_LIMIT = 4;

    /** Ends of lines. */
    public enum Cap {
        BUTT,
        ROUND,
        SQUARE
    }

    /** Corners of lines. */
    public enum Join {
        MITER,
        ROUND,
        BEVEL
    }

    /** A line without corners or ends of its own, as thin lines need none. */
    public static Stroke thin(double width) {
        return new Stroke(width, Cap.BUTT, Join.BEVEL);
    }

    public static Stroke round(double width) {
        return new Stroke(width, Cap.ROUND, Join.ROUND);
    }

    /** Adds what the line covers. All pieces turn the same way, so that they may overlap. */
    void cover(Outline line, Coverage coverage) {
        for (int run = 0; run < line.runs(); run++) {
            int start = line.start(run);
            int count = (line.end(run) - start) / 2;
            int pieces = line.isClosed(run) ? count : count - 1;
            for (int piece = 0; piece < pieces; piece++) {
                int from = start + 2 * piece;
                int to = start + 2 * ((piece + 1) % count);
                boolean isFirst = !line.isClosed(run) && piece == 0;
                boolean isLast = !line.isClosed(run) && piece == pieces - 1;
                piece(
                        line.number(from),
                        line.number(from + 1),
                        line.number(to),
                        line.number(to + 1),
                        isFirst && cap == Cap.SQUARE ? width / 2 : 0,
                        isLast && cap == Cap.SQUARE ? width / 2 : 0,
                        coverage);
                if (!isLast) {
                    int after = start + 2 * ((piece + 2) % count);
                    corner(line, from, to, after, coverage);
                }
            }
            if (!line.isClosed(run) && cap == Cap.ROUND) {
                disc(line.number(start), line.number(start + 1), coverage);
                disc(line.number(line.end(run) - 2), line.number(line.end(run) - 1), coverage);
            }
        }
    }

    private void piece(double x0, double y0, double x1, double y1, double before, double behind, Coverage coverage) {
        double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        if (length == 0) {
            return;
        }
        double alongX = (x1 - x0) / length;
        double alongY = (y1 - y0) / length;
        double fromX = x0 - alongX * before;
        double fromY = y0 - alongY * before;
        double toX = x1 + alongX * behind;
        double toY = y1 + alongY * behind;
        double sideX = -alongY * width / 2;
        double sideY = alongX * width / 2;
        coverage.edge(fromX + sideX, fromY + sideY, toX + sideX, toY + sideY);
        coverage.edge(toX + sideX, toY + sideY, toX - sideX, toY - sideY);
        coverage.edge(toX - sideX, toY - sideY, fromX - sideX, fromY - sideY);
        coverage.edge(fromX - sideX, fromY - sideY, fromX + sideX, fromY + sideY);
    }

    private void corner(Outline line, int from, int at, int to, Coverage coverage) {
        double x = line.number(at);
        double y = line.number(at + 1);
        if (join == Join.ROUND) {
            disc(x, y, coverage);
            return;
        }
        double inX = x - line.number(from);
        double inY = y - line.number(from + 1);
        double outX = line.number(to) - x;
        double outY = line.number(to + 1) - y;
        double in = Math.sqrt(inX * inX + inY * inY);
        double out = Math.sqrt(outX * outX + outY * outY);
        double turn = inX * outY - inY * outX;
        if (in == 0 || out == 0 || turn == 0) {
            return;
        }
        // the outer side lies to the left of the way where it turns right
        double side = (turn > 0 ? -1 : 1) * width / 2;
        double aX = x - inY / in * side;
        double aY = y + inX / in * side;
        double bX = x - outY / out * side;
        double bY = y + outX / out * side;
        double cos = (inX * outX + inY * outY) / (in * out);
        Outline wedge = new Outline();
        wedge.to(x, y).to(aX, aY);
        if (join == Join.MITER && 2 / (1 + cos) <= MITER_LIMIT * MITER_LIMIT && cos > -0.99) {
            double reach = 1 / (1 + cos);
            wedge.to(x + (aX + bX - 2 * x) * reach, y + (aY + bY - 2 * y) * reach);
        }
        wedge.to(bX, bY);
        wedge.close();
        wedge(wedge, coverage);
    }

    /** Adds a small area as one that turns as the pieces do. */
    private static void wedge(Outline area, Coverage coverage) {
        double twice = 0;
        int end = area.end(0);
        for (int index = 0; index < end; index += 2) {
            int next = (index + 2) % end;
            twice += area.number(index) * area.number(next + 1) - area.number(next) * area.number(index + 1);
        }
        for (int index = 0; index < end; index += 2) {
            int next = (index + 2) % end;
            // pieces turn against the clock, for which twice their area is negative where y points down
            int from = twice < 0 ? index : next;
            int to = twice < 0 ? next : index;
            coverage.edge(area.number(from), area.number(from + 1), area.number(to), area.number(to + 1));
        }
    }

    private void disc(double x, double y, Coverage coverage) {
        wedge(Outline.circle(x, y, width / 2), coverage);
    }
}
