package partnercities;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of this machine; a test that needs it is skipped, or fails, where there is none. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final int EXAMPLES = 3;

    static Chromium start() {
        Path chromium = Program.find("chromium", "chromium", "chromium-browser", "google-chrome");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(List.of("--no-sandbox")));
        return new Chromium(playwright, browser);
    }

    /** What a page does against WCAG 2.2, levels A and AA, and good practice, as far as axe can see. */
    static List<String> violations(Page page) {
        return found(axe(page).withTags(RULES));
    }

    /** What of this hangs on colours; all else is the same in another colour scheme. */
    static List<String> violationsOfColours(Page page) {
        return found(axe(page).withRules(COLOURS));
    }

    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations")); // of what passes, one example is enough
        return new AxeBuilder(page)
                .options(options)
                .setLegacyMode(true); // spares a second page for what frames hold, and there are none
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Chromium::description).toList();
    }

    private static String description(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + ": "
                + rule.getNodes().stream()
                        .limit(EXAMPLES)
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
