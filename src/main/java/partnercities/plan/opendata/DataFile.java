package partnercities.plan.opendata;

import java.nio.charset.StandardCharsets;

/**
 * A file of the open data.
 *
 * @param key names its message and its entry in the catalogue, e.g. {@code cities-csv}
 * @param path in the output
 */
record DataFile(String key, String path, Format format, String text) {
    /** File formats. */
    enum Format {
        GEOJSON("GeoJSON", "application/geo+json"),
        CSV("CSV", "text/csv"),
        CSVW("CSVW", "application/csvm+json"),
        JSON("JSON", "application/json"),
        JSON_LD("JSON-LD", "application/ld+json");

        private final String title;
        private final String mediaType;

        Format(String title, String mediaType) {
            this.title = title;
            this.mediaType = mediaType;
        }

        String title() {
            return title;
        }

        /** As registered by IANA. */
        String mediaType() {
            return mediaType;
        }
    }

    /** The last part of its path. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** In bytes, as UTF-8. */
    int size() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
