package partnercities.html;

import java.util.Arrays;
import org.jsoup.parser.Parser;

/** The attributes of the tag that a {@link HtmlScanner} is at, in their order; of two with one name, the first. */
public final class Attributes {
    private final char[] page;
    private String[] names = new String[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;

    Attributes(char[] page) {
        this.page = page;
    }

    public int count() {
        return count;
    }

    /** In lower case. */
    public String name(int index) {
        return names[index];
    }

    /** The offset of the value in the page, after its quotation mark. */
    public int start(int index) {
        return starts[index];
    }

    /** The offset after the value. */
    public int end(int index) {
        return ends[index];
    }

    /** The value, with its character references replaced; empty when it has none. */
    public String value(int index) {
        String value = new String(page, starts[index], ends[index] - starts[index]);
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    /** The value of an attribute, empty when the tag does not have it. */
    public String value(String name) {
        int index = index(name);
        return index < 0 ? "" : value(index);
    }

    public boolean has(String name) {
        return index(name) >= 0;
    }

    private int index(String name) {
        for (int index = 0; index < count; index++) {
            if (names[index].equals(name)) {
                return index;
            }
        }
        return -1;
    }

    void clear() {
        count = 0;
    }

    void add(String name, int start, int end) {
        if (has(name)) {
            return;
        }
        if (count == starts.length) {
            names = Arrays.copyOf(names, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        names[count] = name;
        starts[count] = start;
        ends[count] = end;
        count++;
    }
}
