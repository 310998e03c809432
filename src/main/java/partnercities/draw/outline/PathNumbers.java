package partnercities.draw.outline;

import java.util.Optional;

/** Reads the letters and numbers of SVG path data, one after the other. */
final class PathNumbers {
    private final String data;
    private int at;

    PathNumbers(String data) {
        this.data = data;
    }

    /** The letter that stands here; empty if something else does. */
    Optional<Character> letter() {
        return Character.isLetter(data.charAt(at)) ? Optional.of(data.charAt(at++)) : Optional.empty();
    }

    boolean isNumber() {
        char character = data.charAt(at);
        return Character.isDigit(character) || character == '-' || character == '+' || character == '.';
    }

    /** Goes on to the next thing; says whether there is one. */
    boolean hasMore() {
        while (at < data.length() && (Character.isWhitespace(data.charAt(at)) || data.charAt(at) == ',')) {
            at++;
        }
        return at < data.length();
    }

    /** A flag of an arc needs no space behind it. */
    boolean flag() {
        return hasMore() && data.charAt(at++) == '1';
    }

    /** The next number; 0 if there is none, and then nothing more is read. */
    double next() {
        if (!hasMore()) {
            return 0;
        }
        int start = at;
        if (data.charAt(at) == '-' || data.charAt(at) == '+') {
            at++;
        }
        long whole = 0;
        int digits = at;
        while (at < data.length() && Character.isDigit(data.charAt(at)) && at - digits < 18) {
            whole = 10 * whole + (data.charAt(at++) - '0');
        }
        if (at < data.length() && (data.charAt(at) == '.' || data.charAt(at) == 'e' || data.charAt(at) == 'E')) {
            return fraction(start);
        }
        if (at == start) {
            at = data.length(); // no number: the rest is not read
        }
        return data.charAt(start) == '-' ? -whole : whole;
    }

    private double fraction(int start) {
        if (data.charAt(at) == '.') {
            at++;
            skipDigits();
        }
        if (at + 1 < data.length() && (data.charAt(at) == 'e' || data.charAt(at) == 'E')) {
            int exponent = at;
            at++;
            if (data.charAt(at) == '-' || data.charAt(at) == '+') {
                at++;
            }
            int digits = at;
            skipDigits();
            if (at == digits) {
                at = exponent;
            }
        }
        try {
            return Double.parseDouble(data.substring(start, at));
        } catch (NumberFormatException e) {
            at = data.length();
            return 0;
        }
    }

    private void skipDigits() {
        while (at < data.length() && Character.isDigit(data.charAt(at))) {
            at++;
        }
    }
}
