package partnercities.domain;

/** What {@code site.yaml} says of how files lie for the web server. */
public record Hosting(Compression compression) {
    /** Whether texts lie beside their compressed forms, so that a server need not compress them for each visitor. */
    public enum Compression {
        NONE,
        GZIP_AND_BROTLI
    }
}
