package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnercities.serve.LocalServer;

/** The citizen's browser shows every kind of page in every language, on a phone and on a desk. */
class BrowserIT {
    private static final int PHONE = 320;
    private static final int DESK = 1440;
    private static final int HEIGHT = 900;
    /** Of each kind of page, by the class of its body. */
    private static final List<String> KINDS = List.of(
            "home",
            "cities",
            "city",
            "agreements",
            "news",
            "article",
            "free",
            "search-page",
            "declaration",
            "not-found");

    @SuppressWarnings("NullAway.Init")
    private static LocalServer server;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    /** One for all tests, since making one takes longer than most tests. */
    @SuppressWarnings("NullAway.Init")
    private static Page page;

    private static final List<String> COMPLAINTS = new ArrayList<>();
    private static final Set<String> HOSTS = new TreeSet<>();

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        server = LocalServer.start(RealSite.get().folder(), RealSite.BASE_PATH, 0);
        page = chromium.browser()
                .newContext(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                COMPLAINTS.add(message.text());
            }
        });
        page.onPageError(COMPLAINTS::add);
        page.onRequestFailed(request -> {
            if (!request.url().endsWith("/events")) { // the local server's news end with the page that listens to them
                COMPLAINTS.add(request.url() + ": " + request.failure());
            }
        });
        page.onRequest(request -> HOSTS.add(URI.create(request.url()).getAuthority()));
    }

    @AfterAll
    @SuppressWarnings("NullAway") // all of them are missing when the test was skipped
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }

    /** The longest page of each kind in each language. */
    static Stream<String> pages() {
        Comparator<Map.Entry<String, org.jsoup.nodes.Document>> byLength = Comparator.comparing(
                page -> page.getValue().select("main").text().length());
        return RealSite.LANGUAGES.stream()
                .flatMap(language -> KINDS.stream().map(kind -> RealSite.get().pages().entrySet().stream()
                        .filter(page -> page.getKey().startsWith(language + "/"))
                        .filter(page -> page.getValue().body().hasClass(kind))
                        .max(byLength)
                        .orElseThrow()
                        .getKey()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsItsScreenAndKeepsToItself(String path) {
        open(path, DESK);
        for (int width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, HEIGHT);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + path + " on a screen of " + width + " px; too wide: " + tooWide())
                    .isEqualTo(width);
        }

        assertThat(COMPLAINTS).as(path).isEmpty();
        assertThat(HOSTS).as(path).containsExactly(server.address().getAuthority());
        assertThat(page.context().cookies()).as(path).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                .as(path)
                .isEqualTo(0);
    }

    /** Light on a desk and dark on a phone. */
    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsAccessible(String path) {
        open(path, DESK);
        assertThat(Chromium.violations(page)).as(path + ", light").isEmpty();

        page.setViewportSize(PHONE, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Chromium.violations(page)).as(path + ", dark").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theKeyboardReachesTheContentAtOnce(String path) {
        open(path, DESK);

        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                .as(path)
                .isEqualTo("#site-content");
        assertThat(page.evaluate("""
                        (() => {
                          const { x, y, width, height } = document.activeElement.getBoundingClientRect();
                          return x >= 0 && y >= 0 && width > 24 && height > 24;
                        })()"""))
                .as("the focused link is to be seen on " + path)
                .isEqualTo(true);

        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                .as("after the skip link of " + path + ", focus is on "
                        + page.evaluate("document.activeElement.outerHTML"))
                .isEqualTo(true);
    }

    @Test
    void nothingNeedsJavaScript() {
        try (BrowserContext context = chromium.browser()
                .newContext(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(PHONE, HEIGHT))) {
            Page plain = context.newPage();
            plain.navigate(server.address().toString());
            plain.waitForURL(server.address() + "pl/");
            plain.locator("nav.languages a[lang=en]").click();
            plain.locator("nav.menu a").first().click();
            plain.locator("main table a", new Page.LocatorOptions().setHasText("Kryvyi Rih"))
                    .click();
            assertThat(plain.locator("h1").innerText()).isEqualTo("Kryvyi Rih");
            plain.locator("nav.languages a[lang=uk]").click();
            assertThat(plain.locator("h1").innerText()).isEqualTo("Кривий Ріг");
            plain.locator(".timeline a[href^='#site-source-']").first().click();
            assertThat(plain.locator(".sources li:target").isVisible()).isTrue();
        }
    }

    /** Whatever a browser does not understand, it leaves out and keeps quiet about. */
    @Test
    void theBrowserUnderstandsTheWholeStyleSheet() throws IOException {
        open("en/index.html", DESK);
        for (Map.Entry<String, Path> file : RealSite.get().files().entrySet()) {
            if (file.getKey().endsWith(".css") && !file.getKey().startsWith("assets/leaflet/")) { // a stranger's
                assertThat(page.evaluate(MISUNDERSTOOD, Files.readString(file.getValue())))
                        .as(file.getKey())
                        .isEqualTo(List.of());
            }
        }
    }

    /** Declarations that the browser does not support, and how many blocks it left out. */
    private static final String MISUNDERSTOOD = """
            css => {
              const plain = css.replace(/\\/\\*[^]*?\\*\\//g, '').replace(/(["']).*?\\1/g, '""');
              const ofStyles = plain.replace(/@(font-face|page|property|counter-style|view-transition)[^{]*{[^}]*}/g, '');
              const wrong = [...ofStyles.matchAll(/([-a-z]+)\\s*:\\s*([^;{}]+)(?=[;}])/g)]
                .filter(([, name, value]) => !name.startsWith('--')
                  && !CSS.supports(name, value.replace(/!important/, '').trim()))
                .map(([declaration]) => declaration);
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(css);
              const blocks = rules => [...rules].reduce((sum, rule) => sum
                + (['CSSLayerStatementRule', 'CSSNestedDeclarations', 'CSSImportRule'].includes(rule.constructor.name) ? 0 : 1)
                + (rule.cssRules ? blocks(rule.cssRules) : 0), 0);
              const missing = plain.split('{').length - 1 - blocks(sheet.cssRules);
              return missing === 0 ? wrong : [...wrong, missing + ' blocks left out'];
            }""";

    private static void open(String path, int width) {
        COMPLAINTS.clear();
        HOSTS.clear();
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(server.address() + path.replaceAll("index\\.html$", ""));
    }

    private static Object tooWide() {
        return page.evaluate("""
                [...document.querySelectorAll('body *')]
                  .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
                  .slice(0, 3).map(element => element.outerHTML.slice(0, 120))""");
    }
}
