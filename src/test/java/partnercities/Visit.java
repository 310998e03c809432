package partnercities;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import partnercities.PolicyServer.Caching;

/** Pages of the browser at a built site, whose server forbids whatever a page need not do; one for all tests of a class, and others. */
final class Visit implements BeforeAllCallback, AfterAllCallback {
    static final String MAP = "en/map/";
    static final int PHONE = 320;
    static final int DESK = 1440;

    private static final int HEIGHT = 900;
    /**
     * Lets a page tell whether the map that can be moved is at rest: it has noticed how large it is, and all that a move brings
     * about, as other marks, is done. Leaflet ends a move by an event, after a change of size a fifth of a second later.
     */
    private static final String REST = """
            {
              let leaflet;
              let map;
              let moving = false;
              Object.defineProperty(window, 'L', {
                get: () => leaflet,
                set(loaded) {
                  leaflet = loaded;
                  leaflet.Map.addInitHook(function () { map = this; });
                  const { fire } = leaflet.Map.prototype;
                  leaflet.Map.prototype.fire = function (type, ...more) {
                    moving ||= type === 'movestart' || type === 'move';
                    fire.call(this, type, ...more);
                    moving &&= type !== 'moveend';
                    return this;
                  };
                },
              });
              const knowsItsSize = ({ x, y }, { clientWidth, clientHeight }) => x === clientWidth && y === clientHeight;
              window.mapIsAtRest = () => map && !moving && knowsItsSize(map.getSize(), map.getContainer())
                && document.fonts.status === 'loaded';
            }""";

    private final Callable<Path> site;
    private final String basePath;
    private final Caching caching;
    private final List<AutoCloseable> toClose = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private PolicyServer server;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    private Visit(Callable<Path> site, String basePath, Caching caching) {
        this.site = site;
        this.basePath = basePath;
        this.caching = caching;
    }

    static Visit toRealSite() {
        return to(() -> RealSite.get().folder(), RealSite.BASE_PATH);
    }

    /** By a browser that has been there before: it keeps fonts, styles and scripts from page to page, which takes it less work. */
    static Visit backToRealSite() {
        return new Visit(() -> RealSite.get().folder(), RealSite.BASE_PATH, Caching.ASSETS);
    }

    /**
     * @param site builds it, and tells the folder
     * @param basePath under which it is published
     */
    static Visit to(Callable<Path> site, String basePath) {
        return new Visit(site, basePath, Caching.NOTHING);
    }

    /** People who get dizzy see each change at once, and so do tests. */
    @Override
    public void beforeAll(ExtensionContext test) throws Exception {
        Chromium.browser();
        server = PolicyServer.start(site.call(), basePath, caching);
        toClose.add(server);
        page = otherPage(new NewPageOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url() + ": " + request.failure()));
        page.onRequest((Request request) -> requests.add(request.url()));
    }

    @Override
    public void afterAll(ExtensionContext test) throws Exception {
        for (AutoCloseable one : toClose) { // a page that a test has closed stays so
            one.close();
        }
    }

    Page page() {
        return page;
    }

    /** A further page, of a browser that is set up otherwise; what that keeps goes when the page is closed. */
    Page otherPage(NewPageOptions options) {
        Page other = Chromium.newPage(options);
        toClose.add(other);
        other.addInitScript(REST);
        return other;
    }

    /** Opens a page on a desk, in light colours, and waits until the map can be moved. */
    void openMap(String path) {
        open(path);
        awaitMap();
    }

    /** Looks at the map and waits until it can be moved and is at rest, on a page that has one; then looks at the beginning again. */
    void awaitMap() {
        awaitMap(page);
    }

    static void awaitMap(Page page) {
        if (page.locator("#site-map").count() > 0) {
            page.locator("#site-map").scrollIntoViewIfNeeded();
            page.waitForSelector("#site-map.live");
            page.waitForFunction("() => mapIsAtRest()");
            page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
        }
    }

    /** Chooses the mark that stands for a city and its neighbours on the map, until the city has one of its own. */
    void enlarge(String city) {
        while (page.locator(".crowded[data-city=" + city + "]").count() > 0) {
            page.locator(".crowd[data-cities~=" + city + "]").press("Enter");
        }
    }

    /** Lets the map show what it showed at the beginning, as it does when a choice is taken back. */
    void beginAgain() {
        page.locator("#site-search").fill("nowhere at all");
        page.locator("#site-search").fill("");
    }

    /** Opens a page on a desk, in light colours. */
    void open(String path) {
        page.setViewportSize(DESK, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        load(path);
    }

    /** Opens a page, whatever comes of it. */
    void load(String path) {
        page.navigate("about:blank"); // or only the fragment may be new, and the page be kept
        complaints.clear();
        requests.clear();
        server.forgetWeights();
        page.navigate(address(path));
    }

    void onAPhone() {
        page.setViewportSize(PHONE, HEIGHT);
    }

    void inDarkColours() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    /** The address of a file of the output. */
    String address(String path) {
        return server.address(path.replaceAll("index\\.html$", ""));
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
        return server.weights();
    }

    /** What a script of the test says of the page, line by line. */
    List<String> lines(String script) {
        return lines(page, script);
    }

    static List<String> lines(Page page, String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }

    /** Ids of the cities that a kind of element shows. */
    List<String> shown(String elements) {
        return ((List<?>) page.locator(elements).evaluateAll("""
                elements => elements.filter(element => element.checkVisibility()).map(element => element.dataset.city)"""))
                .stream().map(String::valueOf).toList();
    }

    String tally() {
        return page.locator("#site-tally[role=status]").innerText().replace('\u00a0', ' ');
    }
}
