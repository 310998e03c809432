package partnercities.plan.opendata;

import java.nio.charset.StandardCharsets;

/**
 * A file of the open data.
 *
 * @param key what its messages are called, e.g. {@code cities-csv}; also its name in the catalogue
 * @param path where it stands in the output
 */
record DataFile(String key, String path, Format format, String text) {
    /** What kind of file it is. */
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

        /** As IANA registers it. */
        String mediaType() {
            return mediaType;
        }
    }

    /** Its name alone. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Its size in bytes. */
    int size() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
