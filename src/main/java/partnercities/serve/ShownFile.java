package partnercities.serve;

import java.io.IOException;

/**
 * A file that browsers may ask for.
 *
 * @param path in the site
 */
public record ShownFile(String path, Content content) {
    /** Makes the bytes, or reads them. */
    public interface Content {
        byte[] bytes() throws IOException;
    }
}
