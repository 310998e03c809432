package partnercities.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which languages a paragraph speaks, and from which character on. */
final class Voices {
    private final List<Typography> typographies = new ArrayList<>();
    private int[] beginnings = new int[8];

    /** From this character on, the paragraph follows another typography. */
    void begin(int index, Typography typography) {
        int count = typographies.size();
        if (count > 0 && typographies.get(count - 1).equals(typography)) {
            return;
        }
        if (count == beginnings.length) {
            beginnings = Arrays.copyOf(beginnings, 2 * count);
        }
        beginnings[count] = index;
        typographies.add(typography);
    }

    /** The typography of a character. */
    Typography at(int index) {
        int voice = typographies.size() - 1;
        while (beginnings[voice] > index) {
            voice--;
        }
        return typographies.get(voice);
    }

    void clear() {
        typographies.clear();
    }
}
