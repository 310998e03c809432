package partnercities.plan.prose;

import com.ibm.icu.text.BreakIterator;
import java.util.Map;
import java.util.regex.Pattern;
import partnercities.domain.text.Language;
import partnercities.plan.files.Html;

/**
 * Estimates how long a text takes to read, from the number of its words and the reading speed measured for its language.
 *
 * @see <a href="https://doi.org/10.1167/iovs.11-8284">Trauzettel-Klosinski, Dietz et al.: Standardized Assessment of
 *     Reading Performance: The New International Reading Speed Texts IReST. IOVS 53 (2012), 5452–5461</a>
 */
public final class ReadingTime {
    /**
     * Words per minute by language. They were measured by reading aloud, which is slower than silent reading; so estimates are
     * generous.
     */
    private static final Map<String, Integer> MEASURED = Map.ofEntries(
            Map.entry("ar", 138),
            Map.entry("de", 179),
            Map.entry("en", 228),
            Map.entry("es", 218),
            Map.entry("fi", 161),
            Map.entry("fr", 195),
            Map.entry("he", 187),
            Map.entry("it", 188),
            Map.entry("nl", 202),
            Map.entry("pl", 166),
            Map.entry("pt", 181),
            Map.entry("ru", 184),
            Map.entry("sl", 180),
            Map.entry("sv", 199),
            Map.entry("tr", 166));

    /** The mean of the study's seventeen languages, for languages that it did not measure, e.g. Ukrainian. */
    private static final int MEAN = 184;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&\\w+;");

    private ReadingTime() {}

    /** In minutes, rounded to the nearest, at least one. */
    public static int minutes(Html text, Language language) {
        int pace = MEASURED.getOrDefault(language.locale().getLanguage(), MEAN);
        return Math.max(1, Math.round((float) words(text, language) / pace));
    }

    /** Counts the segments between word boundaries that are neither space nor punctuation (Unicode, UAX #29). */
    private static int words(Html text, Language language) {
        BreakIterator boundaries = BreakIterator.getWordInstance(language.locale());
        boundaries.setText(
                ENTITY.matcher(TAG.matcher(text.markup()).replaceAll("")).replaceAll(" "));
        int words = 0;
        while (boundaries.next() != BreakIterator.DONE) {
            if (boundaries.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                words++;
            }
        }
        return words;
    }
}
