package partnercities.plan.hosting;

import java.net.HttpURLConnection;
import partnercities.encoding.Escapes;

/**
 * An address that leads to another one.
 *
 * @param from its path, decoded; must not have characters with a meaning of their own in the set-ups of servers
 * @param to root-relative
 * @param status 301 for ever, 302 for now
 */
public record Redirect(String from, String to, int status) {
    /** An address that something had before. */
    public static Redirect forEver(String from, String to) {
        return new Redirect(from, to, HttpURLConnection.HTTP_MOVED_PERM);
    }

    /** A shorter way to something that may move. */
    static Redirect forNow(String from, String to) {
        return new Redirect(from, to, HttpURLConnection.HTTP_MOVED_TEMP);
    }

    /** Where it leads, decoded, for hosts that ask for a file and not for an address. */
    public String target() {
        return Escapes.percentDecoded(to);
    }

    /** The path as a regular expression. */
    public String pattern() {
        return ServedSite.quoted(from);
    }
}
