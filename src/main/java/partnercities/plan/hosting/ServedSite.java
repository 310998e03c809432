package partnercities.plan.hosting;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import partnercities.domain.settings.SiteSettings;

/**
 * Where the site is for visitors and for its server.
 *
 * @param origin scheme, host and port for visitors, e.g. {@code https://example.org}
 * @param host without the port
 * @param port on which the server listens without encryption
 * @param base path of the site, decoded, begins and ends in a slash
 * @param documents the folder of the server that visitors see as the root of the host
 */
public record ServedSite(String origin, String host, int port, String base, String documents) {
    /** Letters of any alphabet, digits, and marks that have no meaning in the set-up of any server but in regular expressions. */
    private static final Pattern HARMLESS = Pattern.compile("[\\p{L}\\p{M}\\p{N}/._~-]*");

    private static final int HTTP = 80;

    static ServedSite of(SiteSettings settings, Optional<String> documents) {
        URI baseUrl = settings.baseUrl();
        return new ServedSite(
                baseUrl.getScheme() + "://" + baseUrl.getRawAuthority(),
                settings.host(),
                "https".equals(baseUrl.getScheme()) ? HTTP : settings.port().orElse(HTTP),
                baseUrl.getPath(),
                documents.orElse("/srv/www/" + settings.host()));
    }

    /** Whether a path can stand in the set-up of every server as it is. */
    static boolean isHarmless(String path) {
        return HARMLESS.matcher(path).matches();
    }

    /** The path as a regular expression. */
    public String pattern() {
        return quoted(base);
    }

    /** Where the files of the site lie. */
    public String folder() {
        return documents + base.substring(0, base.length() - 1);
    }

    static String quoted(String path) {
        return path.replace(".", "\\.");
    }
}
