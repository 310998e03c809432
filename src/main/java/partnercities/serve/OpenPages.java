package partnercities.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Pages open in browsers, listening for server-sent events (HTML Standard §9.2). Each is told the newest state of the
 * site when it connects and at every change, so one that was disconnected, even by a restart of the server, knows that
 * it must reload.
 */
final class OpenPages {
    private final List<OutputStream> pages = new ArrayList<>();
    private String site = newSite();
    private String report = "";

    /** An identifier for the newest state of the site. */
    synchronized String site() {
        return site;
    }

    /** Answers a page's request, and keeps the response open. */
    synchronized void add(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(HttpURLConnection.HTTP_OK, 0);
        OutputStream page = exchange.getResponseBody();
        if (tell(page, "site", site) && (report.isEmpty() || tell(page, "report", report))) {
            pages.add(page);
        }
    }

    synchronized void reload() {
        site = newSite();
        report = "";
        pages.removeIf(page -> !tell(page, "site", site));
    }

    synchronized void report(String text) {
        report = text;
        pages.removeIf(page -> !tell(page, "report", report));
    }

    /** Whether the page still listens. */
    private static boolean tell(OutputStream page, String event, String text) {
        String data = text.lines().map(line -> "data: " + line + "\n").collect(Collectors.joining());
        try {
            page.write(("event: " + event + "\n" + data + "\n").getBytes(UTF_8));
            page.flush();
            return true;
        } catch (IOException e) { // the page was closed
            return false;
        }
    }

    private static String newSite() {
        return UUID.randomUUID().toString();
    }
}
