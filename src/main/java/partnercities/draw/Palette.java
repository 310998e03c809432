package partnercities.draw;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Colours by their numbers, the most frequent first. */
final class Palette {
    private static final int SLOTS = 1 << 14;
    /** The part of colours by which they are told apart when there are too many. */
    private static final int COARSE = 0xf0f0f0;

    private static final int SPREAD = 0x9E3779B1;

    private final int[] colours = new int[SLOTS];
    private final int[] counts = new int[SLOTS];
    private final int[] entries = new int[SLOTS];
    private int[] kept = {};
    private int known;

    static Palette of(Canvas canvas, int most) {
        Palette palette = new Palette();
        int all = canvas.width() * canvas.height();
        for (int index = 0; index < all; ) {
            int colour = canvas.pixel(index);
            int end = index + 1;
            while (end < all && canvas.pixel(end) == colour) {
                end++;
            }
            palette.counts[palette.slot(colour)] += end - index;
            index = end;
        }
        palette.keep(most);
        return palette;
    }

    private int slot(int colour) {
        int slot = colour * SPREAD >>> 18;
        while (counts[slot] > 0 && colours[slot] != colour) {
            slot = slot + 1 & SLOTS - 1;
        }
        if (counts[slot] == 0) {
            if (known >= SLOTS / 2 && (colour & ~COARSE) != 0) { // a photograph
                return slot(colour & COARSE);
            }
            known++;
            colours[slot] = colour;
        }
        return slot;
    }

    private void keep(int most) {
        int[] slots = IntStream.range(0, SLOTS)
                .filter(slot -> counts[slot] > 0)
                .boxed()
                .sorted((one, other) -> counts[one] != counts[other]
                        ? Integer.compare(counts[other], counts[one])
                        : Integer.compare(colours[one], colours[other]))
                .mapToInt(slot -> slot)
                .toArray();
        kept = Arrays.stream(slots).limit(most).map(slot -> colours[slot]).toArray();
        for (int index = 0; index < slots.length; index++) {
            entries[slots[index]] = index < most ? index : nearest(colours[slots[index]]);
        }
    }

    private int nearest(int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int index = 0; index < kept.length; index++) {
            int red = (kept[index] >> 16 & 255) - (colour >> 16 & 255);
            int green = (kept[index] >> 8 & 255) - (colour >> 8 & 255);
            int blue = (kept[index] & 255) - (colour & 255);
            int far = 2 * red * red + 4 * green * green + 3 * blue * blue;
            if (far < least) {
                least = far;
                best = index;
            }
        }
        return best;
    }

    /** Writes the numbers of the colours of a row. */
    void write(Canvas canvas, int y, byte[] target, int at) {
        int start = y * canvas.width();
        int last = -1;
        byte entry = 0;
        for (int x = 0; x < canvas.width(); x++) {
            int colour = canvas.pixel(start + x);
            if (colour != last) {
                last = colour;
                entry = (byte) entries[slot(colour)];
            }
            target[at + x] = entry;
        }
    }

    byte[] bytes() {
        byte[] bytes = new byte[3 * kept.length];
        for (int index = 0; index < kept.length; index++) {
            bytes[3 * index] = (byte) (kept[index] >> 16);
            bytes[3 * index + 1] = (byte) (kept[index] >> 8);
            bytes[3 * index + 2] = (byte) kept[index];
        }
        return bytes;
    }
}
