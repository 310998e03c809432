package partnercities.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import partnercities.encoding.MediaType;

/** Answers requests with a file of the site, with the reload script that it adds to every page, or with a redirect. */
final class SiteResponder implements HttpHandler {
    /**
     * Other names lead here when a page elsewhere has its own name resolved to this computer (DNS rebinding); such a page
     * must not read drafts.
     */
    private static final Pattern OWN_NAME = Pattern.compile("(?i)(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::\\d+)?");

    private final Supplier<? extends ShownSite> newest;
    private final OpenPages openPages;
    private final ReloadScript script;

    SiteResponder(Supplier<? extends ShownSite> newest, OpenPages openPages, ReloadScript script) {
        this.newest = newest;
        this.openPages = openPages;
        this.script = script;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (!isForThisComputer(exchange)) {
            sendText(exchange, HttpURLConnection.HTTP_FORBIDDEN, "403 Only localhost is served");
        } else if (!exchange.getRequestMethod().equals("GET") && !isHead(exchange)) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            sendText(exchange, HttpURLConnection.HTTP_BAD_METHOD, "405 Method not allowed");
        } else {
            answer(exchange, newest.get());
        }
    }

    private void answer(HttpExchange exchange, ShownSite site) throws IOException {
        String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("");
        // also below an earlier base path, so that a page of that one hears of the new one
        if (path.endsWith("/" + ReloadScript.EVENTS) && !isHead(exchange)) {
            openPages.add(exchange, newest);
            return;
        }
        if (!path.startsWith(site.basePath())) {
            redirect(exchange, HttpURLConnection.HTTP_MOVED_TEMP, site.basePath());
            return;
        }
        site.headers(path).forEach(header -> exchange.getResponseHeaders().set(header.name(), header.value()));
        String inSite = path.substring(site.basePath().length());
        if (inSite.equals(ReloadScript.PATH)) {
            send(exchange, HttpURLConnection.HTTP_OK, MediaType.of(inSite), script.content());
        } else {
            send(exchange, site, Finding.of(site, inSite));
        }
    }

    private static void send(HttpExchange exchange, ShownSite site, Finding finding) throws IOException {
        if (finding instanceof Finding.Found found) {
            sendFile(exchange, HttpURLConnection.HTTP_OK, site, found.file());
        } else if (finding instanceof Finding.NotFoundPage page) {
            sendFile(exchange, HttpURLConnection.HTTP_NOT_FOUND, site, page.file());
        } else if (finding instanceof Finding.MissingSlash) {
            URI asked = exchange.getRequestURI();
            String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
            redirect(exchange, HttpURLConnection.HTTP_MOVED_PERM, asked.getRawPath() + "/" + query);
        } else {
            sendText(exchange, HttpURLConnection.HTTP_NOT_FOUND, "404 Not found");
        }
    }

    private static void sendFile(HttpExchange exchange, int status, ShownSite site, ShownFile file) throws IOException {
        String type = MediaType.of(file.path());
        byte[] content = file.content().bytes();
        send(exchange, status, type, type.equals(MediaType.HTML.full()) ? ReloadScript.addTo(content, site) : content);
    }

    private static void redirect(HttpExchange exchange, int status, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        sendText(exchange, status, "This page is elsewhere: " + location);
    }

    private static void sendText(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, MediaType.of(".txt"), (text + "\n").getBytes(UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (isHead(exchange) || content.length == 0) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(content.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, content.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(content);
        }
    }

    private static boolean isForThisComputer(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && OWN_NAME.matcher(host).matches();
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }
}
