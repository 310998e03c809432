package partnercities;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** A browser at the map page of the real site, whose server forbids whatever a page need not do. */
final class MapVisit implements AutoCloseable {
    static final String MAP = "en/map/";
    static final int PHONE = 320;
    static final int DESK = 1440;

    private static final int HEIGHT = 900;
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "json", "application/json",
            "geojson", "application/geo+json",
            "png", "image/png");

    private final Chromium chromium;
    private final HttpServer server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final Map<String, Integer> weights = new ConcurrentHashMap<>();

    private MapVisit(Chromium chromium, HttpServer server, BrowserContext context) {
        this.chromium = chromium;
        this.server = server;
        this.context = context;
        this.page = context.newPage();
    }

    /** People who get dizzy see each change at once, and so do tests. */
    static MapVisit start() throws IOException {
        Chromium chromium = Chromium.start();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        MapVisit visit = new MapVisit(
                chromium,
                server,
                chromium.browser().newContext(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE)));
        server.createContext(RealSite.BASE_PATH, visit::answer);
        server.start();
        visit.page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                visit.complaints.add(message.text());
            }
        });
        visit.page.onPageError(visit.complaints::add);
        visit.page.onRequest((Request request) -> visit.requests.add(request.url()));
        return visit;
    }

    Page page() {
        return page;
    }

    /** Chooses the mark that stands for a city and its neighbours, until the city has one of its own. */
    void enlarge(String city) {
        while (page.locator(".crowded[data-city=" + city + "]").count() > 0) {
            page.locator(".crowd[data-cities~=" + city + "]").press("Enter");
        }
    }

    /** A further page, of a browser that is set up otherwise. */
    Page otherPage(NewContextOptions options) {
        return chromium.browser().newContext(options).newPage();
    }

    /** Opens a page on a desk, in light colours, and waits until the map can be moved. */
    void open(String path) {
        page.setViewportSize(DESK, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        load(path);
        page.waitForSelector("#site-map.live");
    }

    /** Opens a page, whatever comes of it. */
    void load(String path) {
        page.navigate("about:blank"); // or only the fragment may be new, and the page be kept
        complaints.clear();
        requests.clear();
        weights.clear();
        page.navigate(address(path));
    }

    void onAPhone() {
        page.setViewportSize(PHONE, HEIGHT);
    }

    void inDarkColours() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + RealSite.BASE_PATH + path;
    }

    /** What the browser complains about, breaches of the server's policy among it. */
    List<String> complaints() {
        return complaints;
    }

    /** The hosts that were asked, since the page was opened. */
    List<String> hosts() {
        return requests.stream()
                .map(request -> URI.create(request).getAuthority())
                .distinct()
                .toList();
    }

    /** Bytes that went over the wire since the page was opened, by file; text is compressed. */
    Map<String, Integer> weights() {
        return new TreeMap<>(weights);
    }

    /** Ids of the cities that a kind of element shows. */
    @SuppressWarnings("unchecked")
    List<String> shown(String elements) {
        return (List<String>) page.locator(elements).evaluateAll("""
                elements => elements.filter(element => element.checkVisibility()).map(element => element.dataset.city)""");
    }

    String tally() {
        return page.locator("#site-tally[role=status]").innerText().replace('\u00a0', ' ');
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(RealSite.BASE_PATH.length());
        Path file = RealSite.get().folder().resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        String name = file.getFileName().toString();
        byte[] content = Files.readAllBytes(file);
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        exchange.getResponseHeaders().set("Content-Security-Policy", HostHeadersTest.policy());
        if (!name.endsWith(".png") && !name.endsWith(".woff2")) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
                gzip.write(content);
            }
            content = compressed.toByteArray();
        }
        weights.put(path, content.length);
        exchange.sendResponseHeaders(200, content.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(content);
        }
    }

    @Override
    public void close() {
        context.close();
        chromium.close();
        server.stop(0);
    }
}
