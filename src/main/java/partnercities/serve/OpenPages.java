package partnercities.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Pages open in browsers, listening for server-sent events (HTML Standard §9.2). Each is told the newest state of the
 * site when it connects and at every change, so one that was disconnected, even by a restart of the server, knows that
 * it must reload.
 */
final class OpenPages {
    private final List<OutputStream> pages = new ArrayList<>();
    private Optional<String> report = Optional.empty();

    /**
     * Answers a page's request, and keeps the response open.
     *
     * @param newest asked here, so that no page misses a state that comes meanwhile
     */
    synchronized void add(HttpExchange exchange, Supplier<? extends ShownSite> newest) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(HttpURLConnection.HTTP_OK, 0);
        OutputStream page = exchange.getResponseBody();
        if (tell(page, site(newest.get())) && report.stream().allMatch(text -> tell(page, event("report", text)))) {
            pages.add(page);
        }
    }

    /** Tells all pages that there is a new state of the site, so that they reload. */
    synchronized void showAnew(ShownSite site) {
        tellAll(site(site));
    }

    /** Tells all pages that nothing but style sheets changed in the new state. */
    synchronized void exchangeStyles(ShownSite site, List<String> addresses) {
        tellAll(event("styles", site.id() + "\n" + String.join("\n", addresses)));
    }

    /** Tells all pages, open now or later, what is wrong. */
    synchronized void report(String text) {
        report = Optional.of(text);
        tellAll(event("report", text));
    }

    /** Writes a comment to all pages, since only writing shows that a page was closed. */
    synchronized void forgetClosed() {
        tellAll(":\n\n");
    }

    private void tellAll(String text) {
        pages.removeIf(page -> !tell(page, text));
    }

    /** Whether the page still listens. */
    private static boolean tell(OutputStream page, String text) {
        try {
            page.write(text.getBytes(UTF_8));
            page.flush();
            return true;
        } catch (IOException e) { // the page was closed
            return false;
        }
    }

    private static String site(ShownSite site) {
        return event("site", site.id() + "\n" + site.basePath());
    }

    private static String event(String name, String text) {
        return "event: " + name + "\n"
                + text.lines().map(line -> "data: " + line + "\n").collect(Collectors.joining()) + "\n";
    }
}
