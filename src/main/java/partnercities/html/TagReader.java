package partnercities.html;

/** Reads one tag after the other: its name and its attributes, however they are written. */
final class TagReader {
    private final char[] page;
    private final Names names = new Names();
    private final Attributes attributes;
    private String name = "";
    private boolean selfClosing;

    TagReader(char[] page) {
        this.page = page;
        this.attributes = new Attributes(page);
    }

    /** Reads the tag whose name begins at an offset; gives the offset of its {@code >}, or the end of the page. */
    int read(int begin) {
        attributes.clear();
        selfClosing = false;
        int place = begin;
        while (place < page.length && !endsName(page[place])) {
            place++;
        }
        name = name(begin, place);
        while (place < page.length && page[place] != '>') {
            if (isSpace(page[place])) {
                place++;
            } else if (page[place] == '/') {
                place++;
                selfClosing = place < page.length && page[place] == '>';
            } else {
                place = readAttribute(place);
            }
        }
        return place;
    }

    String name() {
        return name;
    }

    boolean isSelfClosing() {
        return selfClosing;
    }

    Attributes attributes() {
        return attributes;
    }

    /** The name between two offsets, in lower case. */
    String name(int start, int end) {
        return names.of(page, start, end);
    }

    static boolean endsName(char character) {
        return character == '>' || character == '/' || isSpace(character);
    }

    private int readAttribute(int begin) {
        int place = begin + 1; // a name may begin with any sign, even with =
        while (place < page.length && page[place] != '=' && !endsName(page[place])) {
            place++;
        }
        String attribute = name(begin, place);
        int equals = skipSpaces(place);
        if (equals == page.length || page[equals] != '=') {
            attributes.add(attribute, place, place);
            return place;
        }
        int value = skipSpaces(equals + 1);
        char quote = value < page.length ? page[value] : '>';
        if (quote == '"' || quote == '\'') {
            return readQuoted(attribute, value + 1, quote);
        }
        int after = value;
        while (after < page.length && page[after] != '>' && !isSpace(page[after])) {
            after++;
        }
        attributes.add(attribute, value, after);
        return after;
    }

    private int readQuoted(String attribute, int value, char quote) {
        int close = value;
        while (close < page.length && page[close] != quote) {
            close++;
        }
        attributes.add(attribute, value, close);
        return Math.min(page.length, close + 1);
    }

    private int skipSpaces(int from) {
        int place = from;
        while (place < page.length && isSpace(page[place])) {
            place++;
        }
        return place;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
    }
}
