package partnercities.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The languages of a paragraph: which rules apply from which character on. */
final class Voices {
    private final List<Typography> typographies = new ArrayList<>();
    private int[] beginnings = new int[8];

    /** Applies other rules from this character on. */
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

    /** The rules for a character. */
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
