package partnercities.domain;

/**
 * What {@code site.yaml} says of how files lie for the web server.
 *
 * @param keptDays for how many days assets stay that the site no longer has, since open pages may ask for them
 */
public record Hosting(Compression compression, long keptDays) {
    public static final long USUAL_DAYS = 30;

    /** Whether texts lie beside their compressed forms, so that a server need not compress them for each visitor. */
    public enum Compression {
        NONE,
        GZIP_AND_BROTLI
    }
}
