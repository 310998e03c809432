package partnercities.plan.prose;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Shortens texts at the end of a word. */
public final class Excerpt {
    private static final String ELLIPSIS = "…";
    /**
     * Removed before an ellipsis: spaces, words of one letter, and punctuation except closing brackets and quotation marks.
     */
    private static final Pattern LOOSE_END =
            Pattern.compile("(?:[\\s\\h\\p{Pd}\\p{Ps}\\p{Pi}„‚.,:;…&]|(?<=[\\s\\h])\\p{L})+$");

    private Excerpt() {}

    /**
     * The text if it fits, otherwise as many of its first words as fit, with an ellipsis. The first word is never cut, even if it
     * is too long.
     *
     * @param room in code points, including the ellipsis
     * @param locale whose language decides where words end
     */
    public static String of(String text, int room, Locale locale) {
        if (text.codePointCount(0, text.length()) <= room) {
            return text;
        }
        BreakIterator boundaries = BreakIterator.getWordInstance(locale);
        boundaries.setText(text);
        int end = boundaries.preceding(text.offsetByCodePoints(0, room));
        while (end > 0 && !isWhole(text, end)) {
            end = boundaries.previous();
        }
        if (end <= 0) {
            end = boundaries.following(text.offsetByCodePoints(0, room - 1));
            while (!isWhole(text, end)) {
                end = boundaries.next();
            }
        }
        return end == text.length()
                ? text
                : LOOSE_END.matcher(text.substring(0, end)).replaceFirst("") + ELLIPSIS;
    }

    /** Whether the text may be cut here: not next to a hyphen, dash or no-break space, and not if nothing would be left. */
    private static boolean isWhole(String text, int end) {
        return end == text.length()
                || (!joins(text.charAt(end))
                        && !joins(text.charAt(end - 1))
                        && !LOOSE_END
                                .matcher(text.substring(0, end))
                                .replaceFirst("")
                                .isEmpty());
    }

    private static boolean joins(char character) {
        return character == '\u00a0'
                || character == '\u202f'
                || Character.getType(character) == Character.DASH_PUNCTUATION;
    }
}
