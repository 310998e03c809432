package partnercities.serve;

import java.util.List;
import java.util.Optional;

/** One state of the site that the server shows. Its files are made when browsers ask for them. */
public interface ShownSite {
    /** Identifies this state. */
    String id();

    /** The path of the site in addresses, with a slash at both ends: {@code /} or {@code /partners/}. */
    String basePath();

    /**
     * A file of the site.
     *
     * @param path in the site, decoded, without a slash at its beginning
     */
    Optional<ShownFile> file(String path);

    /** What the city's server would say with the answer for an address path, which begins with the base path. */
    List<Header> headers(String addressPath);

    /** A header of an answer (RFC 9110, 6.3). */
    record Header(String name, String value) {}
}
