package partnercities.render;

import java.util.Set;

/**
 * Decides which spaces of a paragraph must not break: after one-letter words and initials, between abbreviations and
 * their number, and between numbers and what they count.
 */
final class Spaces {
    static final char NO_BREAK_SPACE = '\u00A0';
    static final char NARROW_NO_BREAK_SPACE = '\u202F';

    private final char[] typed;
    private final char[] set;
    private final int length;
    private final Voices voices;

    /**
     * @param typed the text as typed
     * @param set the text as set so far, with its quotation marks
     */
    Spaces(char[] typed, char[] set, int length, Voices voices) {
        this.typed = typed;
        this.set = set;
        this.length = length;
        this.voices = voices;
    }

    /** What the space at an index becomes. */
    char set(int index) {
        if (index == 0 || index + 1 == length || isSpace(typed[index + 1])) {
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

    static boolean isSpace(char character) {
        return character == ' '
                || character == Paragraph.END_OF_LINE
                || character == NO_BREAK_SPACE
                || character == NARROW_NO_BREAK_SPACE;
    }

    /** Whether a word begins here: at the start, or after a space, a bracket, a dash or an opening quotation mark. */
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

    /** Whether a number ends here: digits and separators, with at most a bracket or a dash before them. */
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

    /** Whether three digits continue a number: at most three digits stand before them. */
    private boolean isGroup(int begin) {
        int before = begin - 1 - beginning(begin - 1);
        int end = begin;
        while (end < length && Character.isDigit(typed[end])) {
            end++;
        }
        return before <= 3 && end - begin == 3;
    }

    /** Whether an initial ends here: the letter and full stop of a first name, before a surname. */
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

    /** Whether an ordinal day ends here, as in German {@code 14. Februar}. */
    private boolean isDayWithStop(int end, Typography typography) {
        return typed[end - 1] == '.'
                && end >= 2
                && Character.isDigit(typed[end - 2])
                && end - beginning(end) <= 3
                && Character.isLetter(typed[end + 1])
                && belongsToNumber(end + 1, typography);
    }

    /** Whether the word is in the set, with its full stop or, at the end of a sentence, without. */
    private boolean knows(Set<String> words, int begin, int end) {
        if (end == begin) {
            return false;
        }
        String word = new String(typed, begin, end - begin);
        return words.contains(word) || (word.endsWith(".") && words.contains(word.substring(0, word.length() - 1)));
    }
}
