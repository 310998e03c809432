package partnercities.plan.hosting;

import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * An address that leads to another one.
 *
 * @param from its path, decoded; must not have characters with a meaning of their own in the set-ups of servers
 * @param to root-relative
 * @param status 301 for ever, 302 for now
 * @param page the file of the site that shows the way where no server does; empty if there is none
 */
public record Redirect(String from, String to, int status, Optional<String> page) {
    /** The address of a page before, where another page shows the way. */
    static Redirect ofPage(String from, String to, String page) {
        return new Redirect(from, to, HttpURLConnection.HTTP_MOVED_PERM, Optional.of(page));
    }

    /** The address of a file before. */
    static Redirect ofFile(String from, String to) {
        return new Redirect(from, to, HttpURLConnection.HTTP_MOVED_PERM, Optional.empty());
    }

    /** A shorter way to something that may move. */
    static Redirect forNow(String from, String to) {
        return new Redirect(from, to, HttpURLConnection.HTTP_MOVED_TEMP, Optional.empty());
    }

    /** The path as browsers write it. */
    public String address() {
        try {
            return new URI(null, null, from, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The path as a regular expression. */
    public String pattern() {
        return ServedSite.quoted(from);
    }
}
