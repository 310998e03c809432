package partnercities.views;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import partnercities.encoding.Escapes;

/**
 * The path of an address, decoded and normalized, so that all addresses of a page are equal: {@code /pl/lwow} stands
 * for {@code /pl/lwow/}, {@code /pl/lwow/index.html} and {@code /pl/lwow.html}.
 */
record RequestedPath(String path) {
    private static final String INDEX = "/index.html";
    private static final String ENDING = ".html";

    /**
     * The path for a file of the site.
     *
     * @param path from the root of the host, not encoded
     */
    static RequestedPath ofFile(String path) {
        String end = path.endsWith(INDEX)
                ? path.substring(0, path.length() - INDEX.length())
                : path.endsWith(ENDING)
                        ? path.substring(0, path.length() - ENDING.length())
                        : path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return new RequestedPath(end);
    }

    /**
     * The path of a request for a page, e.g. {@code GET /pl/lwow/?from=mail HTTP/1.1}; empty for requests other than
     * GET.
     */
    static Optional<RequestedPath> requested(String request) {
        if (!request.startsWith("GET ")) {
            return Optional.empty();
        }
        int version = request.lastIndexOf(" HTTP/");
        String target = request.substring("GET ".length(), Math.max("GET ".length(), version));
        if (target.startsWith("http://") || target.startsWith("https://")) {
            // absolute form, as proxies send it (RFC 9112 §3.2.2)
            int path = target.indexOf('/', target.indexOf("//") + 2);
            target = path < 0 ? "/" : target.substring(path);
        }
        return Optional.of(ofFile(decoded(target.split("[?#]", 2)[0])));
    }

    /** Decodes bytes that are not plain ASCII: servers write {@code \xc3}, browsers {@code %C3} (RFC 3986 §2.1). */
    private static String decoded(String target) {
        if (target.indexOf('%') < 0 && target.indexOf('\\') < 0) {
            return utf8(target.getBytes(StandardCharsets.ISO_8859_1));
        }
        byte[] logged = Escapes.bytes(target, "\\x");
        return utf8(Escapes.bytes(new String(logged, StandardCharsets.ISO_8859_1), "%"));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
