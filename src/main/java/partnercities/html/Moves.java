package partnercities.html;

import java.util.Arrays;

/** Where the offsets of a page are after parts of it were replaced. */
public final class Moves {
    private int[] ends = new int[1 << 6];
    /** By how much moves what stands after each replaced part, all parts before it included. */
    private int[] distances = new int[1 << 6];

    private int count;

    /**
     * A part after all earlier ones was replaced.
     *
     * @param length of what stands there now
     */
    void replaced(int start, int end, int length) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            distances = Arrays.copyOf(distances, 2 * count);
        }
        ends[count] = end;
        distances[count] = length - (end - start) + (count == 0 ? 0 : distances[count - 1]);
        count++;
    }

    /** The new offset of what was at an offset outside of all replaced parts. */
    int moved(int offset) {
        int found = Arrays.binarySearch(ends, 0, count, offset);
        int before = found >= 0 ? found : -found - 2;
        return before < 0 ? offset : offset + distances[before];
    }
}
