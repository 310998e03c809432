package partnercities.render;

import java.util.Arrays;

/**
 * The text of one paragraph, heading or cell, read across the tags inside it, with the offset of each character in the
 * markup. Decides which characters change; {@link Typesetting} finds paragraphs and writes the changes.
 */
final class Paragraph {
    /** Stands in for what is not text, such as code or a picture. */
    static final char THING = '\uFFFC';

    /** Stands in for a line break that the author wanted. */
    static final char END_OF_LINE = '\n';

    private static final char NO_BREAK_SPACE = Spaces.NO_BREAK_SPACE;
    private static final char NOTHING = '\0';

    private final char[] page;
    private char[] typed = new char[1 << 10];
    private char[] set = new char[1 << 10];
    /** The offset of each character in the markup. */
    private int[] from = new int[1 << 10];

    private int length;
    private int straightQuotes;
    private final Voices voices = new Voices();

    /** Takes replacements for parts of the markup. */
    interface Edits {
        void replace(int start, int end, String text);
    }

    Paragraph(char[] page) {
        this.page = page;
    }

    /** Adds the text between two offsets of the markup, with no tag between them. */
    void addText(int start, int end, Typography typography) {
        int place = start;
        if (length == 0) { // browsers do not show the indentation of a paragraph
            while (place < end && page[place] <= ' ') {
                place++;
            }
        }
        if (place == end) {
            return;
        }
        voices.begin(length, typography);
        room(end - place);
        char[] letters = typed;
        int count = length;
        while (place < end) {
            char character = page[place];
            from[count] = place++;
            if (character <= ' ') {
                character = ' ';
                while (place < end && page[place] <= ' ') {
                    place++;
                }
            } else if (character == '&') {
                place = Math.min(end, ended(place - 1));
                character = referenced(new String(page, from[count], place - from[count]));
            }
            if (character == '"' || character == '\'') {
                straightQuotes++;
            }
            letters[count++] = character;
        }
        length = count;
    }

    /** Adds a sign for something that is not text, at an offset of the markup. */
    void addSign(char sign, int offset) {
        voices.begin(length, Typography.NONE);
        room(1);
        from[length] = offset;
        typed[length++] = sign;
    }

    private void room(int more) {
        if (length + more > typed.length) {
            int larger = 2 * (length + more);
            typed = Arrays.copyOf(typed, larger);
            set = new char[larger];
            from = Arrays.copyOf(from, larger);
        }
    }

    /** The offset in the markup after the character that begins here. */
    private int ended(int start) {
        int end = start + 1;
        if (page[start] <= ' ') {
            while (end < page.length && page[end] <= ' ') {
                end++;
            }
        } else if (page[start] == '&') {
            while (end < page.length && (Character.isLetterOrDigit(page[end]) || page[end] == '#')) {
                end++;
            }
            end = end < page.length && page[end] == ';' ? end + 1 : start + 1;
        }
        return end;
    }

    private static char referenced(String reference) {
        return switch (reference) {
            case "&quot;", "&#34;", "&#x22;" -> '"';
            case "&#39;", "&apos;", "&#x27;" -> '\'';
            case "&nbsp;", "&#160;", "&#xa0;" -> NO_BREAK_SPACE;
            default -> THING;
        };
    }

    /** Reports the characters that change, in order; then empties the paragraph. */
    void set(Edits edits) {
        if (length > 1) {
            System.arraycopy(typed, 0, set, 0, length);
            Spaces spaces = new Spaces(typed, set, length, voices);
            if (straightQuotes > 0) {
                new QuotationMarks(typed, set, length, voices).set();
            }
            for (int index = 1; index < length; index++) {
                // a space after a tag may separate boxes; a no-break space there would become a box itself
                if (typed[index] == ' ' && page[from[index] - 1] != '>') {
                    set[index] = spaces.set(index);
                } else if (typed[index] == '.' && endsTwice(index)) {
                    set[index] = NOTHING;
                }
            }
            for (int index = 0; index < length; index++) {
                if (set[index] != typed[index]) {
                    edits.replace(from[index], ended(from[index]), text(index));
                }
            }
        }
        length = 0;
        straightQuotes = 0;
        voices.clear();
    }

    private String text(int index) {
        char character = set[index];
        if (character == NOTHING) {
            return "";
        }
        boolean french = voices.at(index).spacing() == Typography.Spacing.FRENCH;
        if (french && character == '«' && isInk(index + 1)) {
            return "«" + NO_BREAK_SPACE;
        }
        if (french && character == '»' && isInk(index - 1)) {
            return NO_BREAK_SPACE + "»";
        }
        return String.valueOf(character);
    }

    /**
     * Whether this full stop follows one of an abbreviation, and so is dropped: {@code 2023 р.}, not {@code 2023 р..}.
     */
    private boolean endsTwice(int index) {
        return index >= 2
                && typed[index - 1] == '.'
                && Character.isLowerCase(typed[index - 2]) // else it may be an initial
                && !voices.at(index).isNone()
                && (index + 1 == length || Character.isWhitespace(typed[index + 1]));
    }

    private boolean isInk(int index) {
        return index >= 0 && index < length && !Spaces.isSpace(typed[index]);
    }
}
