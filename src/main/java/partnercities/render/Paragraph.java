package partnercities.render;

import java.util.Arrays;
import java.util.Set;

/**
 * The text of one paragraph, heading or cell as it is read across the tags within it, and where each of its characters
 * stands in the markup. Decides which of them are set otherwise; to find and to write them is left to {@link Typesetting}.
 */
final class Paragraph {
    /** Stands for what is not text, such as code or a picture. */
    static final char THING = '\uFFFC';

    /** Stands for the end of a line that the author wanted. */
    static final char END_OF_LINE = '\n';

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final char NOTHING = '\0';

    private final char[] page;
    private char[] typed = new char[1 << 10];
    private char[] set = new char[1 << 10];
    /** Where the characters stand in the markup. */
    private int[] from = new int[1 << 10];

    private int length;
    private int straightQuotes;
    private final Voices voices = new Voices();

    /** Takes what is to stand at a place of the markup instead of what stands there. */
    interface Edits {
        void replace(int start, int end, String text);
    }

    Paragraph(char[] page) {
        this.page = page;
    }

    /** Adds what stands in the markup from one offset to another, between two tags. */
    void addText(int start, int end, Typography typography) {
        int place = start;
        if (length == 0) { // what indents a paragraph in the markup is not shown
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

    /** Adds a sign for what is no text, and stands before an offset of the markup. */
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

    /** Where the character that begins here ends in the markup. */
    private int ended(int start) {
        int end = start + 1;
        if (page[start] <= ' ') {
            while (end < page.length && page[end] <= ' ') {
                end++;
            }
        } else if (page[start] == '&') {
            while (end < page.length && Character.isLetterOrDigit(page[end]) || end < page.length && page[end] == '#') {
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

    /** Tells what is set otherwise, in order; then forgets everything. */
    void set(Edits edits) {
        if (length > 1) {
            System.arraycopy(typed, 0, set, 0, length);
            if (straightQuotes > 0) {
                new QuotationMarks(typed, set, length, voices).set();
            }
            for (int index = 1; index < length; index++) {
                if (typed[index] == ' ') {
                    set[index] = space(index);
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

    /** A sentence that ends with an abbreviation has one full stop: {@code 2023 р.}, not {@code 2023 р..}. */
    private boolean endsTwice(int index) {
        return index >= 2
                && typed[index - 1] == '.'
                && Character.isLetter(typed[index - 2])
                && !voices.at(index).isNone()
                && (index + 1 == length || Character.isWhitespace(typed[index + 1]));
    }

    /** What a space becomes. */
    private char space(int index) {
        // a space beside a tag may be one between boxes, where a no-break space would become a box of its own
        if (index == 0 || !isInk(index + 1) || page[from[index] - 1] == '>') {
            return ' ';
        }
        Typography typography = voices.at(index);
        if (typography.isNone()) {
            return ' ';
        }
        char before = set[index - 1];
        char after = set[index + 1];
        if (typography.spacing() == Typography.Spacing.FRENCH) {
            if (after == ':' || after == '»' || before == '«') {
                return NO_BREAK_SPACE;
            }
            if (after == ';' || after == '!' || after == '?') {
                return NARROW_NO_BREAK_SPACE;
            }
        }
        boolean together = typography.isShortWord(before)
                ? beginsAt(index - 1)
                : Character.isDigit(before)
                        ? isNumber(index) && belongsToNumber(index + 1, typography)
                        : isInitial(index) || (Character.isDigit(after) && announcesNumber(index, typography));
        return together || isDayWithStop(index, typography) ? NO_BREAK_SPACE : ' ';
    }

    private boolean isInk(int index) {
        return index >= 0 && index < length && !isSpace(typed[index]);
    }

    private static boolean isSpace(char character) {
        return character == ' '
                || character == END_OF_LINE
                || character == NO_BREAK_SPACE
                || character == NARROW_NO_BREAK_SPACE;
    }

    /** Whether a word begins here: at the beginning, behind a space, a bracket, a dash or an opening quotation mark. */
    private boolean beginsAt(int index) {
        return index == 0 || QuotationMarks.comesBeforeWords(set[index - 1], voices.at(index));
    }

    private int beginning(int end) {
        int begin = end;
        while (begin > 0 && !QuotationMarks.comesBeforeWords(set[begin - 1], voices.at(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** Digits with their separators, and no more than a bracket or a dash before them. */
    private boolean isNumber(int end) {
        int begin = beginning(end);
        return begin < end && Character.isDigit(typed[begin]);
    }

    private boolean belongsToNumber(int begin, Typography typography) {
        if ("%‰°€$£".indexOf(typed[begin]) >= 0) {
            return true;
        }
        if (Character.isDigit(typed[begin])) {
            return isGroup(begin);
        }
        int end = begin;
        while (end < length && (Character.isLetter(typed[end]) || "²³.".indexOf(typed[end]) >= 0)) {
            end++;
        }
        return knows(typography.afterNumber(), begin, end);
    }

    /** The thousands of a number: three digits behind at the most three. */
    private boolean isGroup(int begin) {
        int before = begin - 1 - beginning(begin - 1);
        int end = begin;
        while (end < length && Character.isDigit(typed[end])) {
            end++;
        }
        return before <= 3 && end - begin == 3;
    }

    /** The letter and full stop of a first name, before a surname. */
    private boolean isInitial(int end) {
        if (end < 2
                || typed[end - 1] != '.'
                || !Character.isUpperCase(typed[end - 2])
                || !Character.isUpperCase(typed[end + 1])) {
            return false;
        }
        return end == 2 || beginsAt(end - 2) || typed[end - 3] == '.' || typed[end - 3] == '-';
    }

    private boolean announcesNumber(int end, Typography typography) {
        char before = typed[end - 1];
        if (before == '№' || before == '§') {
            return true;
        }
        return typography.beforeNumber().contains(new String(typed, beginning(end), end - beginning(end)));
    }

    /** As in German, {@code 14. Februar}. */
    private boolean isDayWithStop(int end, Typography typography) {
        return typed[end - 1] == '.'
                && end >= 2
                && Character.isDigit(typed[end - 2])
                && end - beginning(end) <= 3
                && Character.isLetter(typed[end + 1])
                && belongsToNumber(end + 1, typography);
    }

    /** With its full stop or, at the end of a sentence, without. */
    private boolean knows(Set<String> words, int begin, int end) {
        if (end == begin) {
            return false;
        }
        String word = new String(typed, begin, end - begin);
        return words.contains(word) || (word.endsWith(".") && words.contains(word.substring(0, word.length() - 1)));
    }
}
