package partnercities.serve;

import java.io.IOException;
import java.util.Optional;

/**
 * A file that browsers may ask for.
 *
 * @param path in the site
 * @param ribbon what visitors must not take this page for, e.g. {@code Draft}; empty for what is published
 */
public record ShownFile(String path, Optional<String> ribbon, Content content) {
    /** Makes the bytes, or reads them. */
    public interface Content {
        byte[] bytes() throws IOException;
    }
}
