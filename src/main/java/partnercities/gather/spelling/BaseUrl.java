package partnercities.gather.spelling;

import java.net.URI;
import java.util.Optional;

/**
 * Where a site is published, as people write it in {@code site.yaml} or behind {@code --base-url}: a web address without a query and
 * without steps in its path.
 *
 * @param url in ASCII letters, with a slash at its end; empty if something is wrong
 * @param mistake what is wrong, as a sentence; empty if nothing is
 * @param help what to do about it
 */
public record BaseUrl(Optional<URI> url, String mistake, String help) {
    public static final String EXAMPLE = "https://example.org/partners/";

    /** Reads an address. */
    public static BaseUrl of(String address) {
        if (!WebAddress.isValid(address)) {
            return wrong("The base URL is not an address as " + EXAMPLE + ".", "write it as " + EXAMPLE);
        }
        URI url = URI.create(WebAddress.ascii(address));
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            return wrong("The base URL has a part after '?' or '#'.", "leave that part out");
        }
        String path = url.getRawPath();
        if (path.contains("//") || (path + "/").contains("/../") || (path + "/").contains("/./")) {
            return wrong(
                    "The base URL has '//', '/./' or '/../' in its path.",
                    "write " + url.resolve(path.replaceAll("/{2,}", "/")).normalize());
        }
        return new BaseUrl(Optional.of(path.endsWith("/") ? url : URI.create(url + "/")), "", "");
    }

    private static BaseUrl wrong(String mistake, String help) {
        return new BaseUrl(Optional.empty(), mistake, help);
    }
}
