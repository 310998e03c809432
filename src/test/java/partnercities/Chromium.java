package partnercities;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The browser of this machine, started once for all tests of a program, which close the pages that they open. A test that needs it
 * is skipped, or fails, where there is none.
 */
final class Chromium {
    private static final Map<String, Object> RULES_BY_TAG = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    /** WCAG 2.5.3, which axe leaves out unless it is asked. */
    private static final Map<String, Object> NAMES_BEGIN_AS_SEEN =
            Map.of("label-content-name-mismatch", Map.of("enabled", true));

    /** What axe asks of what is painted where; it takes four fifths of axe's time, and changes with width and colours alone. */
    private static final List<String> LOOKS = List.of("color-contrast", "link-in-text-block", "target-size");

    private static final Map<String, Object> WITHOUT_LOOKS = Stream.concat(
                    NAMES_BEGIN_AS_SEEN.entrySet().stream(),
                    LOOKS.stream().map(rule -> Map.entry(rule, Map.of("enabled", false))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    /** In milliseconds: who has not answered by then hangs, however busy the machine is. */
    private static final double HUNG = 180_000;
    /** Tells three examples of each violation. Of what passes axe gathers no more than one, which takes it less time. */
    private static final String RUN = """
            async options => {
              const { part = 'html', ...asked } = options;
              const { violations } = await axe.run(part, { ...asked, resultTypes: ['violations'] });
              return violations.map(({ id, help, nodes }) =>
                `${id}: ${help}: ` + nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(', '));
            }""";

    private Chromium() {}

    private static final class Holder {
        private static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(HUNG);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(program()).setArgs(List.of("--no-sandbox")));
        }
    }

    static Browser browser() {
        program(); // a test can be skipped here, but not where a class is loaded
        return Holder.BROWSER;
    }

    /** A page of a visitor whom nobody has seen before. */
    static Page newPage(NewPageOptions options) {
        Page page = browser().newPage(options);
        page.setDefaultTimeout(HUNG);
        return page;
    }

    /** The one that has no windows at all, if it is there: it takes less, and is what Playwright itself takes. */
    private static Path program() {
        return Program.find("chromium", "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
    }

    /** What a page does against WCAG 2.2, levels A and AA, and good practice, as far as axe can see. */
    static List<String> violations(Page page) {
        return axe(page, Map.of("runOnly", RULES_BY_TAG, "rules", NAMES_BEGIN_AS_SEEN));
    }

    /** What of this a part of the page does, as one that has just opened. */
    static List<String> violationsIn(Page page, String part) {
        return axe(page, Map.of("part", part, "runOnly", RULES_BY_TAG, "rules", NAMES_BEGIN_AS_SEEN));
    }

    /** What of this hangs on widths and colours; all else is the same on another screen. */
    static List<String> violationsOfLooks(Page page) {
        return axe(page, Map.of("runOnly", Map.of("type", "rule", "values", LOOKS)));
    }

    /** What of this hangs on elements, their names and their order; all else is the same in another language. */
    static List<String> violationsOfStructure(Page page) {
        return axe(page, Map.of("runOnly", RULES_BY_TAG, "rules", WITHOUT_LOOKS));
    }

    private static List<String> axe(Page page, Map<String, Object> options) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            boolean isOfATestServer = page.url().startsWith("http");
            page.evaluate(
                    isOfATestServer
                            ? "import('" + PolicyServer.AXE + "').then(() => typeof axe)"
                            : AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(RUN, options))
                .stream().map(String::valueOf).toList();
    }
}
