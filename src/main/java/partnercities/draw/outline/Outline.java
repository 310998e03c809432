package partnercities.draw.outline;

import java.util.Arrays;

/** Runs of points, which are joined by straight lines: the edges of an area, or a line to be drawn. */
public final class Outline {
    private double[] points = new double[64];
    private int length;
    private int[] ends = new int[4];
    private boolean[] closed = new boolean[4];
    private int runs;

    /** Adds a point to the current run. */
    public Outline to(double x, double y) {
        if (length + 2 > points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        points[length] = x;
        points[length + 1] = y;
        length += 2;
        return this;
    }

    /** Ends the current run; the next point begins another one. */
    public void end() {
        finish(false);
    }

    /** Ends the current run with a line back to its beginning. */
    public void close() {
        finish(true);
    }

    private void finish(boolean back) {
        if (isAtStart()) {
            return;
        }
        if (runs == ends.length) {
            ends = Arrays.copyOf(ends, 2 * runs);
            closed = Arrays.copyOf(closed, 2 * runs);
        }
        ends[runs] = length;
        closed[runs] = back;
        runs++;
    }

    /** Whether the current run has no point yet. */
    boolean isAtStart() {
        return length == start(runs);
    }

    public int runs() {
        return runs;
    }

    /** Index of the first number of a run; numbers are x and y by turns. */
    public int start(int run) {
        return run == 0 ? 0 : ends[run - 1];
    }

    public int end(int run) {
        return ends[run];
    }

    public boolean isClosed(int run) {
        return closed[run];
    }

    public double number(int index) {
        return points[index];
    }

    /** A circle. */
    public static Outline circle(double x, double y, double radius) {
        return ellipse(x, y, radius, radius);
    }

    static Outline ellipse(double x, double y, double across, double down) {
        // so many sides that none is a tenth of a pixel off
        int sides = (int) Math.max(12, Math.ceil(8 * Math.sqrt(Math.max(across, down))));
        Outline outline = new Outline();
        for (int side = 0; side < sides; side++) {
            double turn = 2 * StrictMath.PI * side / sides;
            outline.to(x + across * StrictMath.cos(turn), y + down * StrictMath.sin(turn));
        }
        outline.close();
        return outline;
    }

    public static Outline rectangle(double left, double top, double width, double height) {
        Outline outline = new Outline();
        outline.to(left, top)
                .to(left + width, top)
                .to(left + width, top + height)
                .to(left, top + height);
        outline.close();
        return outline;
    }

    /** A line from one point to another one. */
    public static Outline line(double fromX, double fromY, double toX, double toY) {
        Outline outline = new Outline();
        outline.to(fromX, fromY).to(toX, toY);
        outline.end();
        return outline;
    }

    /** Adds all runs of another outline. */
    public void add(Outline other) {
        for (int run = 0; run < other.runs; run++) {
            for (int index = other.start(run); index < other.end(run); index += 2) {
                to(other.points[index], other.points[index + 1]);
            }
            finish(other.closed[run]);
        }
    }

    /** The same outline elsewhere. */
    Outline by(Affine affine) {
        Outline moved = new Outline();
        for (int run = 0; run < runs; run++) {
            for (int index = start(run); index < end(run); index += 2) {
                moved.to(affine.x(points[index], points[index + 1]), affine.y(points[index], points[index + 1]));
            }
            moved.finish(closed[run]);
        }
        return moved;
    }
}
