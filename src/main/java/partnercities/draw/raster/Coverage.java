package partnercities.draw.raster;

import partnercities.draw.outline.Outline;

/**
 * How much of each pixel an area covers, exactly: every edge adds what it covers of the pixels right of it, with its
 * direction as the sign; so a sum along the row is the cover. What is covered twice in one direction is covered.
 */
public final class Coverage {
    /** So many grades of cover; few, so that a picture has few colours. */
    static final int GRADES = 10;

    /** Which parts are inside where outlines overlap (SVG 2 §13.4.2). */
    public enum Rule {
        NON_ZERO,
        EVEN_ODD
    }

    private final int width;
    private final int height;
    private final float[] sums;
    private final int row;
    /** Which sums are not zero, as bits: most pixels lie far from every edge and need not be looked at. */
    private final long[] touched;

    private final int words;
    private int top;
    private int bottom;

    /** Is told of pixels that are covered alike. */
    interface Runs {
        /**
         * Tells of some pixels of a row.
         *
         * @param to the first pixel that is not covered so
         */
        void run(int from, int to, int grade);
    }

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.row = width + 2;
        this.sums = new float[row * height];
        this.words = (row + Long.SIZE - 1) / Long.SIZE;
        this.touched = new long[words * height];
        clear();
    }

    /** Makes room for the next area, once all rows are taken. */
    void clear() {
        top = height;
        bottom = -1;
    }

    int top() {
        return top;
    }

    int bottom() {
        return bottom;
    }

    /** Adds an area. */
    void area(Outline outline) {
        for (int run = 0; run < outline.runs(); run++) {
            int end = outline.end(run);
            double x = outline.number(end - 2);
            double y = outline.number(end - 1);
            for (int index = outline.start(run); index < end; index += 2) {
                double nextX = outline.number(index);
                double nextY = outline.number(index + 1);
                edge(x, y, nextX, nextY);
                x = nextX;
                y = nextY;
            }
        }
    }

    /** Adds one edge. */
    void edge(double x0, double y0, double x1, double y1) {
        if (y0 < y1) {
            edge(x0, y0, x1, y1, 1);
        } else if (y0 > y1) {
            edge(x1, y1, x0, y0, -1);
        }
    }

    /** The innermost loops are plain comparisons: {@code Math}'s functions are slow where a program runs for seconds only. */
    private void edge(double x0, double y0, double x1, double y1, float direction) {
        if (y1 <= 0 || y0 >= height || (x0 >= width && x1 >= width)) {
            return; // what lies left of one beyond the right edge is covered up to the end of the row
        }
        double slope = (x1 - x0) / (y1 - y0);
        double x = y0 < 0 ? x0 - y0 * slope : x0;
        int first = y0 < 0 ? 0 : (int) y0;
        int last = y1 >= height ? height - 1 : up(y1) - 1;
        top = first < top ? first : top;
        bottom = last > bottom ? last : bottom;
        for (int y = first; y <= last; y++) {
            double high = (y + 1 < y1 ? y + 1 : y1) - (y > y0 ? y : y0);
            double next = x + slope * high;
            span(y, clamped(x), clamped(next), (float) (direction * high));
            x = next;
        }
    }

    private static int up(double number) {
        int whole = (int) number;
        return whole < number ? whole + 1 : whole;
    }

    private double clamped(double x) {
        return x < 0 ? 0 : x > width ? width : x;
    }

    /** Adds a piece of an edge within one row of pixels. */
    private void span(int y, double from, double to, float high) {
        double x0 = from < to ? from : to;
        double x1 = from < to ? to : from;
        int first = (int) x0;
        int end = up(x1);
        if (end <= first + 1) {
            float part = (float) (0.5 * (x0 + x1) - first);
            add(y, first, high - high * part);
            add(y, first + 1, high * part);
            return;
        }
        // each pixel gets its share of the height, and of the part of it that lies right of the edge
        double share = high / (x1 - x0);
        double before = 0;
        double covered = 0;
        for (int pixel = first; pixel < end; pixel++) {
            double right = pixel + 1 < x1 ? pixel + 1 : x1;
            double left = pixel > x0 ? pixel : x0;
            double part = (right - left) * share;
            double here = before + part * (pixel + 1 - 0.5 * (right + left));
            add(y, pixel, (float) (here - covered));
            covered = here;
            before += part;
        }
        add(y, end, (float) (high - covered));
    }

    private void add(int y, int x, float change) {
        sums[y * row + x] += change;
        touched[y * words + (x >> 6)] |= 1L << x;
    }

    /** Tells what is covered of a row, and forgets it. */
    void take(int y, Rule rule, Runs runs) {
        float sum = 0;
        int from = 0;
        int grade = 0;
        for (int word = 0; word < words; word++) {
            long bits = touched[y * words + word];
            touched[y * words + word] = 0;
            while (bits != 0) {
                int x = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                bits &= bits - 1;
                if (grade != 0 && from < x) {
                    runs.run(from, Math.min(x, width), grade);
                }
                sum += sums[y * row + x];
                sums[y * row + x] = 0;
                grade = grade(sum, rule);
                from = x;
            }
        }
        if (grade != 0 && from < width) {
            runs.run(from, width, grade);
        }
    }

    private static int grade(float sum, Rule rule) {
        float cover = Math.abs(sum);
        if (rule == Rule.EVEN_ODD) {
            cover = cover % 2;
            cover = cover > 1 ? 2 - cover : cover;
        }
        return cover >= 1 ? GRADES : (int) (cover * GRADES + 0.5f);
    }
}
