package partnercities.render;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Turns straight quotation marks and apostrophes of a paragraph into those of its language. Only pairs change; a single
 * mark may mean inches.
 */
final class QuotationMarks {
    private static final char APOSTROPHE = '’';
    /** The partner of a mark that has none. */
    private static final int ALONE = -1;

    private final char[] typed;
    private final char[] set;
    private final int length;
    private final Voices voices;
    private final boolean[] opening;
    private final int[] partners;

    /**
     * @param typed the text as typed
     * @param set the text as it will be set; this class changes it
     */
    QuotationMarks(char[] typed, char[] set, int length, Voices voices) {
        this.typed = typed;
        this.set = set;
        this.length = length;
        this.voices = voices;
        this.opening = new boolean[length];
        this.partners = new int[length];
    }

    /** Whether a word or a quotation can begin after this character. */
    static boolean comesBeforeWords(char character, Typography typography) {
        return switch (character) {
            case ' ', '\n', '\u00A0', '\u202F', '(', '[', '{', '–', '—', '/', '„', '‚' -> true;
            default -> typography.opens(character);
        };
    }

    void set() {
        pair();
        int depth = 0;
        for (int index = 0; index < length; index++) {
            int partner = partners[index];
            if (partner == ALONE) {
                if (typed[index] == '\'' && isApostrophe(index)) {
                    set[index] = APOSTROPHE;
                }
            } else if (partner < index) {
                depth--;
            } else {
                marks(index, partner, depth);
                depth++;
            }
        }
    }

    private void marks(int first, int last, int depth) {
        if (typed[first] != '"' && typed[first] != '\'') {
            return;
        }
        Typography typography = voices.at(first);
        boolean single = typed[first] == '\'' && !typography.single().isEmpty();
        String marks = single ? typography.single() : typography.quotes().substring(depth % 2 == 0 ? 0 : 2);
        set[first] = marks.charAt(0);
        set[last] = marks.charAt(1);
    }

    private void pair() {
        Arrays.fill(partners, ALONE);
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = 0; index < length; index++) {
            char mark = typed[index];
            Typography typography = voices.at(index);
            boolean straight = (mark == '"' || mark == '\'') && !typography.isNone() && !isInAddress(index);
            if (straight && isBetweenLetters(index) && mark == '\'') {
                continue;
            }
            if (straight ? begins(index) && isBeforeWord(index) : typography.opens(mark)) {
                opening[index] = true;
                open.push(index);
            } else if (straight || typography.quotes().indexOf(mark) >= 0) {
                close(open, index);
            }
        }
    }

    private void close(Deque<Integer> open, int index) {
        for (int candidate : open) {
            if (closes(candidate, index)) {
                int last;
                do {
                    last = open.pop();
                } while (last != candidate);
                partners[candidate] = index;
                partners[index] = candidate;
                return;
            }
            // a single mark can't close one outside the double marks around it
            if (typed[index] == '\'' && typed[candidate] != '\'') {
                return;
            }
        }
    }

    private boolean closes(int first, int last) {
        char mark = typed[first];
        if (mark == '"' || mark == '\'') {
            return typed[last] == mark;
        }
        return voices.at(first).closing(mark) == typed[last];
    }

    private boolean begins(int index) {
        return index == 0 || opening[index - 1] || comesBeforeWords(typed[index - 1], voices.at(index));
    }

    private boolean isBeforeWord(int index) {
        return index + 1 < length && " \n\u00A0\u202F,.;:!?)]}…”»".indexOf(typed[index + 1]) < 0;
    }

    private boolean isBetweenLetters(int index) {
        return index > 0
                && index + 1 < length
                && Character.isLetter(typed[index - 1])
                && Character.isLetter(typed[index + 1]);
    }

    /**
     * Whether a mark is an apostrophe: inside or after a word, or in place of its beginning. After a digit, it may mean
     * minutes or feet.
     */
    private boolean isApostrophe(int index) {
        if (voices.at(index).isNone() || isInAddress(index)) {
            return false;
        }
        boolean behindLetter = index > 0 && Character.isLetter(typed[index - 1]);
        boolean beforeWord = index + 1 < length && Character.isLetterOrDigit(typed[index + 1]);
        return behindLetter || (beforeWord && begins(index));
    }

    /** Whether the mark is part of a web address, which stays as it is. */
    private boolean isInAddress(int index) {
        int begin = index;
        while (begin > 0 && !Character.isWhitespace(typed[begin - 1])) {
            begin--;
            if (typed[begin] == '/' && begin > 1 && typed[begin - 1] == '/' && typed[begin - 2] == ':') {
                return true;
            }
        }
        return false;
    }
}
