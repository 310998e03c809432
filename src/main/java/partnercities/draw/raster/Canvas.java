package partnercities.draw.raster;

import java.util.Arrays;
import java.util.List;
import partnercities.draw.outline.Outline;

/**
 * Opaque pixels, on which areas and lines are painted one over the other. It has 256 colours at most, as PNG's palettes have; what
 * more were needed becomes the nearest that is there. For one thread at a time.
 */
public final class Canvas {
    private static final int OPAQUE = 256;
    private static final int MOST_COLOURS = 256;
    /** When so many colours are there, new mixtures are made coarser, so that there are fewer. */
    private static final int MANY_COLOURS = 128;

    private static final int SLOTS = 4096;
    private static final int MOST_KNOWN = 3000;
    private static final int SPREAD = 0x9E3779B1;

    private final int width;
    private final int height;
    private final byte[] pixels;
    private final int[] colours = new int[MOST_COLOURS];
    /** Numbers of colours by a hash of them, one too high, since 0 is a free slot; and the colours, some of which are only near. */
    private final short[] slots = new short[SLOTS];

    private final int[] keys = new int[SLOTS];
    private int known;

    private final Coverage coverage;
    private int count;
    private int most = MOST_COLOURS;

    /**
     * A canvas of one colour.
     *
     * @param background as 0xRRGGBB, like all colours here
     * @param certain colours that will be there however many mixtures of others there are
     */
    public Canvas(int width, int height, int background, List<Integer> certain) {
        this(width, height, new byte[width * height]);
        number(background); // 0, of which the pixels are full
        certain.forEach(this::number);
    }

    private Canvas(int width, int height, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.coverage = new Coverage(width, height);
    }

    /** Leaves room for so many colours of what will be painted on {@link #copy copies}. */
    public void leaveRoom(int later) {
        most = MOST_COLOURS - later;
    }

    /** The same picture, to paint something else on. */
    public Canvas copy() {
        Canvas copy = new Canvas(width, height, pixels.clone());
        System.arraycopy(colours, 0, copy.colours, 0, count);
        System.arraycopy(slots, 0, copy.slots, 0, SLOTS);
        System.arraycopy(keys, 0, copy.keys, 0, SLOTS);
        copy.known = known;
        copy.count = count;
        return copy;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Fills whole pixels. */
    public void fill(int left, int top, int wide, int high, int colour) {
        byte number = number(colour);
        for (int y = top; y < top + high; y++) {
            Arrays.fill(pixels, y * width + left, y * width + left + wide, number);
        }
    }

    public void fill(Outline area, int colour) {
        fill(area, colour, 1, Coverage.Rule.NON_ZERO);
    }

    /**
     * Fills an area, through which one may see.
     *
     * @param opacity from 0 to 1
     */
    public void fill(Outline area, int colour, double opacity) {
        fill(area, colour, opacity, Coverage.Rule.NON_ZERO);
    }

    public void fill(Outline area, int colour, double opacity, Coverage.Rule rule) {
        coverage.area(area);
        paint(colour, opacity, rule);
    }

    public void draw(Outline line, Stroke stroke, int colour) {
        draw(line, stroke, colour, 1);
    }

    /**
     * Draws a line, through which one may see.
     *
     * @param opacity from 0 to 1
     */
    public void draw(Outline line, Stroke stroke, int colour, double opacity) {
        stroke.cover(line, coverage);
        paint(colour, opacity, Coverage.Rule.NON_ZERO);
    }

    private void paint(int colour, double opacity, Coverage.Rule rule) {
        int strength = (int) Math.round(OPAQUE * opacity);
        byte over = number(colour);
        for (int y = coverage.top(); y <= coverage.bottom(); y++) {
            int start = y * width;
            coverage.take(y, rule, (from, to, grade) -> {
                int share = grade * strength / Coverage.GRADES;
                if (share >= OPAQUE) {
                    Arrays.fill(pixels, start + from, start + to, over);
                } else {
                    mix(start + from, start + to, colour, share);
                }
            });
        }
        coverage.clear();
    }

    private void mix(int from, int to, int colour, int share) {
        byte last = 0;
        byte mixed = 0;
        boolean known = false;
        for (int index = from; index < to; index++) {
            if (!known || pixels[index] != last) {
                last = pixels[index];
                mixed = numberOfMixed(mixed(colours[last & 255], colour, share));
                known = true;
            }
            pixels[index] = mixed;
        }
    }

    /** Puts one pixel of a photograph over what is there; beyond the edges nothing happens. */
    void blend(int x, int y, int colour, int strength) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            pixels[y * width + x] = numberOfMixed(mixed(colours[pixels[y * width + x] & 255], colour, strength));
        }
    }

    /** @param strength of the upper colour, up to 256 */
    private static int mixed(int under, int over, int strength) {
        if (strength >= OPAQUE) {
            return over;
        }
        int red = part((under >> 16) & 255, (over >> 16) & 255, strength);
        int green = part((under >> 8) & 255, (over >> 8) & 255, strength);
        int blue = part(under & 255, over & 255, strength);
        return (red << 16) | (green << 8) | blue;
    }

    private static int part(int under, int over, int strength) {
        return under + (((over - under) * strength + OPAQUE / 2) >> 8);
    }

    private byte numberOfMixed(int colour) {
        return number(count < MANY_COLOURS ? colour : (colour & 0xf8f8f8) | ((colour >> 5) & 0x070707));
    }

    /** The number of a colour, which may be a new one. */
    private byte number(int colour) {
        int slot = (colour * SPREAD) >>> 20;
        while (slots[slot] != 0) {
            if (keys[slot] == colour) {
                return (byte) (slots[slot] - 1);
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        byte number = count < most ? (byte) count : nearest(colour);
        if (count < most) {
            colours[count++] = colour;
        }
        if (known < MOST_KNOWN) {
            known++;
            keys[slot] = colour;
            slots[slot] = (short) ((number & 255) + 1);
        }
        return number;
    }

    private byte nearest(int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int number = 0; number < count; number++) {
            int red = ((colours[number] >> 16) & 255) - ((colour >> 16) & 255);
            int green = ((colours[number] >> 8) & 255) - ((colour >> 8) & 255);
            int blue = (colours[number] & 255) - (colour & 255);
            int far = 2 * red * red + 4 * green * green + 3 * blue * blue;
            if (far < least) {
                least = far;
                best = number;
            }
        }
        return (byte) best;
    }

    /** The pixels row by row as PNG stores them: numbers of colours, and before each row its filter, which is none. */
    public byte[] rows() {
        byte[] rows = new byte[(width + 1) * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, y * width, rows, y * (width + 1) + 1, width);
        }
        return rows;
    }

    /** Red, green and blue of each colour. */
    public byte[] palette() {
        byte[] palette = new byte[3 * count];
        for (int number = 0; number < count; number++) {
            palette[3 * number] = (byte) (colours[number] >> 16);
            palette[3 * number + 1] = (byte) (colours[number] >> 8);
            palette[3 * number + 2] = (byte) colours[number];
        }
        return palette;
    }
}
