package partnercities.html;

import java.util.Arrays;

/** Names of elements and attributes in lower case. A page has few, so each is made about once and then found again. */
final class Names {
    private static final int SIZE = 1 << 8;

    private final String[] found = new String[SIZE];

    Names() {
        Arrays.fill(found, "");
    }

    /** The name between two offsets. */
    String of(char[] page, int start, int end) {
        int hash = 0;
        for (int place = start; place < end; place++) {
            hash = 31 * hash + lower(page[place]);
        }
        int slot = (hash ^ (hash >>> 8)) & (SIZE - 1);
        String known = found[slot];
        if (!isAt(known, page, start, end)) {
            known = made(page, start, end);
            found[slot] = known;
        }
        return known;
    }

    private static boolean isAt(String name, char[] page, int start, int end) {
        if (name.length() != end - start) {
            return false;
        }
        for (int place = start; place < end; place++) {
            if (name.charAt(place - start) != lower(page[place])) {
                return false;
            }
        }
        return true;
    }

    private static String made(char[] page, int start, int end) {
        char[] name = Arrays.copyOfRange(page, start, end);
        for (int index = 0; index < name.length; index++) {
            name[index] = lower(name[index]);
        }
        return new String(name);
    }

    private static char lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
    }
}
