package partnercities.draw;

import java.util.Arrays;

/** Opaque pixels, on which areas and lines are painted one over the other. For one thread at a time. */
public final class Canvas {
    private static final int OPAQUE = 256;

    private final int width;
    private final int height;
    private final int[] pixels;
    private final Coverage coverage;
    private final byte[] grades;

    /** @param background as 0xRRGGBB, like all colours here */
    public Canvas(int width, int height, int background) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        this.coverage = new Coverage(width, height);
        this.grades = new byte[width + 2];
        Arrays.fill(pixels, background);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    int pixel(int index) {
        return pixels[index];
    }

    /** Fills whole pixels. */
    public void fill(int left, int top, int wide, int high, int colour) {
        for (int y = top; y < top + high; y++) {
            Arrays.fill(pixels, y * width + left, y * width + left + wide, colour);
        }
    }

    public void fill(Outline area, int colour) {
        fill(area, colour, 1, Coverage.Rule.NON_ZERO);
    }

    /** @param opacity from 0 to 1 */
    public void fill(Outline area, int colour, double opacity) {
        fill(area, colour, opacity, Coverage.Rule.NON_ZERO);
    }

    void fill(Outline area, int colour, double opacity, Coverage.Rule rule) {
        coverage.area(area);
        paint(colour, opacity, rule);
    }

    public void draw(Outline line, Stroke stroke, int colour) {
        draw(line, stroke, colour, 1);
    }

    /** @param opacity from 0 to 1 */
    public void draw(Outline line, Stroke stroke, int colour, double opacity) {
        stroke.cover(line, coverage);
        paint(colour, opacity, Coverage.Rule.NON_ZERO);
    }

    private void paint(int colour, double opacity, Coverage.Rule rule) {
        int strength = (int) Math.round(OPAQUE * opacity);
        for (int y = coverage.top(); y <= coverage.bottom(); y++) {
            if (coverage.take(y, rule, grades)) {
                for (int x = coverage.left(); x <= coverage.right(); x++) {
                    int grade = grades[x];
                    if (grade != 0) {
                        int index = y * width + x;
                        pixels[index] = mixed(pixels[index], colour, grade * strength / Coverage.GRADES);
                    }
                }
            }
        }
        coverage.clear();
    }

    /** Puts one pixel over what is there; beyond the edges nothing happens. */
    void blend(int x, int y, int colour, int strength) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            pixels[y * width + x] = mixed(pixels[y * width + x], colour, strength);
        }
    }

    /** Puts another picture over this one. */
    public void place(Canvas other, int left, int top) {
        for (int y = 0; y < other.height; y++) {
            System.arraycopy(other.pixels, y * other.width, pixels, (y + top) * width + left, other.width);
        }
    }

    /** @param strength of the upper colour, up to 256 */
    private static int mixed(int under, int over, int strength) {
        if (strength >= OPAQUE) {
            return over;
        }
        int red = part(under >> 16 & 255, over >> 16 & 255, strength);
        int green = part(under >> 8 & 255, over >> 8 & 255, strength);
        int blue = part(under & 255, over & 255, strength);
        return red << 16 | green << 8 | blue;
    }

    private static int part(int under, int over, int strength) {
        return under + ((over - under) * strength + OPAQUE / 2 >> 8);
    }
}
