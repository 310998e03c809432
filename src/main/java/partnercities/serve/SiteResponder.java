package partnercities.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Answers requests with a file, with the reload script that it adds to every page, or with a redirect to the site. */
final class SiteResponder implements HttpHandler {
    /** Folder of the open data, which pages of other sites may read too. */
    private static final String OPEN_DATA = "data/";

    private final StaticFiles files;
    private final URI base;
    private final OpenPages openPages;
    private final ReloadScript script;

    SiteResponder(StaticFiles files, URI base, OpenPages openPages, ReloadScript script) {
        this.files = files;
        this.base = base;
        this.openPages = openPages;
        this.script = script;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("");
        if (!exchange.getRequestMethod().equals("GET") && !isHead(exchange)) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            sendText(exchange, HttpURLConnection.HTTP_BAD_METHOD, "405 Method not allowed");
        } else if (path.startsWith(base.getPath())) {
            answer(exchange, path.substring(base.getPath().length()));
        } else {
            redirect(exchange, HttpURLConnection.HTTP_MOVED_TEMP, base.getRawPath());
        }
    }

    /** @param path in the site, without a leading slash */
    private void answer(HttpExchange exchange, String path) throws IOException {
        if (path.equals(ReloadScript.EVENTS) && !isHead(exchange)) {
            openPages.add(exchange);
        } else if (path.equals(ReloadScript.PATH)) {
            send(exchange, HttpURLConnection.HTTP_OK, MediaType.of(path), script.content());
        } else {
            if (path.startsWith(OPEN_DATA)) {
                exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            }
            send(exchange, files.find(path));
        }
    }

    private void send(HttpExchange exchange, StaticFiles.Found found) throws IOException {
        if (found instanceof StaticFiles.FoundFile file) {
            sendFile(exchange, HttpURLConnection.HTTP_OK, file.path());
        } else if (found instanceof StaticFiles.NotFoundPage page) {
            sendFile(exchange, HttpURLConnection.HTTP_NOT_FOUND, page.path());
        } else if (found instanceof StaticFiles.MissingSlash) {
            URI asked = exchange.getRequestURI();
            String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
            redirect(exchange, HttpURLConnection.HTTP_MOVED_PERM, asked.getRawPath() + "/" + query);
        } else {
            sendText(exchange, HttpURLConnection.HTTP_NOT_FOUND, "404 Not found");
        }
    }

    private void sendFile(HttpExchange exchange, int status, Path file) throws IOException {
        String type = MediaType.of(file.toString());
        String site =
                openPages.site(); // before reading the file: a page that looks too old just reloads, but one that looks
        // too new
        // would stay stale
        byte[] content = Files.readAllBytes(file);
        send(exchange, status, type, type.equals(MediaType.HTML) ? script.addTo(content, site) : content);
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

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }
}
