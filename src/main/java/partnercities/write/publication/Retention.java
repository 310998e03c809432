package partnercities.write.publication;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * How long assets stay that the site no longer has, for pages that are open in browsers and will ask for them.
 *
 * @param today the day of the build
 * @param days how many days; 0 for none
 */
public record Retention(LocalDate today, long days) {
    /** Lets everything go at once. */
    public static final Retention NONE = new Retention(LocalDate.EPOCH, 0);

    /**
     * Whether a file stays.
     *
     * @param since when the site first lacked it, by path
     */
    boolean keeps(String path, SortedMap<String, LocalDate> since) {
        return isAsset(path) && since.getOrDefault(path, today).plusDays(days).isAfter(today);
    }

    /** Their names change with their content, so an old one beside the new one does no harm. What editors take back goes at once. */
    private static boolean isAsset(String path) {
        return path.startsWith("assets/");
    }
}
