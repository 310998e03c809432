package partnercities.domain.settings;

import java.util.Set;

/**
 * What {@code site.yaml} says of how files lie for the web server.
 *
 * @param keptDays for how many days assets stay that the site no longer has, since open pages may ask for them
 * @param gone addresses that had pages, and lead nowhere as they should, as {@code en/news/visit}
 */
public record Hosting(Compression compression, long keptDays, Set<String> gone) {
    public static final long USUAL_DAYS = 30;

    /** Whether texts lie beside their compressed forms, so that a server need not compress them for each visitor. */
    public enum Compression {
        NONE,
        GZIP_AND_BROTLI
    }
}
