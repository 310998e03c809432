package partnercities.plan.prose;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Shortens texts between two words. */
public final class Excerpt {
    private static final String ELLIPSIS = "…";
    /**
     * What would look forlorn before an ellipsis: spaces, words of one letter, and punctuation but for closing brackets and
     * quotation marks.
     */
    private static final Pattern LOOSE_END =
            Pattern.compile("(?:[\\s\\h\\p{Pd}\\p{Ps}\\p{Pi}„‚.,:;…&]|(?<=[\\s\\h])\\p{L})+$");

    private Excerpt() {}

    /**
     * The text, or as many of its first words as there is room for, and an ellipsis. A first word that is too long itself
     * stays whole.
     *
     * @param room characters (code points), with the ellipsis
     * @param locale by whose language words are told apart
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

    /** Whether words end here: not beside a hyphen or dash that joins two, nor beside a space that must not be broken. */
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
