package partnercities.plan.frame;

import java.util.Optional;
import java.util.regex.Pattern;
import partnercities.domain.text.Language;
import partnercities.draw.type.Typeface;

/**
 * A text in the page's language, or in another one when it is not translated.
 *
 * @param foreign the text's language when it is not the page's; templates write it as {@code lang}
 */
public record Label(String text, Optional<Language> foreign) {
    /** Where lines may end: at a space behind more than two letters, and behind a hyphen. */
    private static final Pattern BREAK = Pattern.compile("(?<=\\S{3})[ \\n\\t]+|(?<=[-–—/])");

    /** Of scripts that the site's type lacks, about. */
    private static final double USUAL_WIDTH = 0.65;

    private static final int LEAST = 5;
    private static final int MOST = 30;
    /** Letters may turn out wider where the font isn't there yet. */
    private static final double LEEWAY = 1.04;

    /**
     * How wide the longest word is in headings, in ems, rounded up: so style sheets choose a size at which no word is broken. A
     * word of one or two letters goes with the next one.
     */
    public int longest() {
        double longest = 0;
        for (String word : BREAK.split(text)) {
            longest = Math.max(longest, width(word));
        }
        return (int) Math.max(LEAST, Math.min(MOST, Math.ceil(longest * LEEWAY)));
    }

    private static double width(String word) {
        return Typeface.serif().has(word)
                ? Typeface.serif().width(word, 1)
                : USUAL_WIDTH * word.codePointCount(0, word.length());
    }
}
