package partnercities;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    /** Tells three examples of each violation. Of what passes axe gathers no more than one, which takes it less time. */
    private static final String RUN = """
            async options => {
              const { violations } = await axe.run({ ...options, resultTypes: ['violations'] });
              return violations.map(({ id, help, nodes }) =>
                `${id}: ${help}: ` + nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(', '));
            }""";

    private Chromium() {}

    private static final class Holder {
        private static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
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

    private static Path program() {
        return Program.find("chromium", "chromium", "chromium-browser", "google-chrome");
    }

    /** What a page does against WCAG 2.2, levels A and AA, and good practice, as far as axe can see. */
    static List<String> violations(Page page) {
        return axe(page, Map.of("runOnly", RULES_BY_TAG, "rules", NAMES_BEGIN_AS_SEEN));
    }

    /** What of this hangs on colours; all else is the same in another colour scheme. */
    static List<String> violationsOfColours(Page page) {
        return axe(page, Map.of("runOnly", Map.of("type", "rule", "values", COLOURS)));
    }

    private static List<String> axe(Page page, Map<String, Object> options) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(RUN, options))
                .stream().map(String::valueOf).toList();
    }
}
