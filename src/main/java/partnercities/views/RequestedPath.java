package partnercities.views;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import partnercities.encoding.Escapes;

/**
 * The path of an address, decoded and without what tells the same page from itself: {@code /pl/lwow} stands for
 * {@code /pl/lwow/}, {@code /pl/lwow/index.html} and {@code /pl/lwow.html}.
 */
record RequestedPath(String path) {
    private static final String INDEX = "/index.html";
    private static final String ENDING = ".html";

    /**
     * That of a file of the site.
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

    /** That of a request to read a page, as {@code GET /pl/lwow/?from=mail HTTP/1.1}; empty for other requests. */
    static Optional<RequestedPath> requested(String request) {
        if (!request.startsWith("GET ")) {
            return Optional.empty();
        }
        int version = request.lastIndexOf(" HTTP/");
        String target = request.substring("GET ".length(), Math.max("GET ".length(), version));
        if (target.startsWith("http://") || target.startsWith("https://")) {
            // as proxies ask (RFC 9112, section 3.2.2)
            int path = target.indexOf('/', target.indexOf("//") + 2);
            target = path < 0 ? "/" : target.substring(path);
        }
        return Optional.of(ofFile(decoded(target.split("[?#]", 2)[0])));
    }

    /** Servers write bytes that are no plain ASCII as {@code \xc3}, browsers as {@code %C3} (RFC 3986, section 2.1). */
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
