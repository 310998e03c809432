package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.build.Memory;
import partnercities.build.SiteBuild;
import partnercities.build.SiteBuild.Strictness;
import partnercities.build.Stopwatch;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Release;
import partnercities.serve.FolderSite;
import partnercities.serve.LocalServer;
import partnercities.write.OutputFolder;

/** The search of a site whose texts do not fit into one file. */
class LargeSearchIT {
    private static final int ANNOUNCEMENTS = 60;

    @Test
    void titlesAreFoundAtOnceAndTheWordsOfTheLastTextWhenItHasArrived(@TempDir Path folder) throws IOException {
        Path output = folder.resolve("output");
        build(folder.resolve("content"), output);

        try (Page page = Chromium.newPage(new NewPageOptions());
                LocalServer server = LocalServer.start(() -> new FolderSite("1", output, "/"), 0)) {
            List<Route> held = new ArrayList<>();
            List<String> asked = new ArrayList<>();
            page.route("**/search-en.*.json", route -> {
                asked.add(route.request().url());
                if (asked.size() == 1) {
                    route.resume();
                } else {
                    held.add(route);
                }
            });
            page.navigate(server.address() + "en/search/");
            page.locator("#site-query").fill("Visit 60");
            page.waitForSelector("#site-results li:first-child a[href$='/visit-60/']");
            page.waitForCondition(() -> !held.isEmpty());
            page.locator("#site-query").fill("nightingale");
            page.waitForFunction(
                    "document.getElementById('site-found').textContent === 'No results for “nightingale”. More texts are still being loaded.'");
            assertThat(page.locator("#site-results li").count()).isZero();

            page.locator("#site-query").fill("Visit 60");
            page.locator("#site-results li:first-child a[href$='/visit-60/']").focus();

            page.unroute("**/search-en.*.json");
            held.get(0).resume();
            page.waitForFunction("/for “Visit 60”$/.test(document.getElementById('site-found').textContent)");
            assertThat(page.evaluate("document.activeElement.href")).isEqualTo(server.address() + "en/news/visit-60/");
            page.locator("#site-query").fill("nightingale");
            page.waitForFunction("document.getElementById('site-found').textContent === '1 result for “nightingale”'");
            assertThat(page.locator("#site-results a").getAttribute("href")).isEqualTo("/en/news/visit-1/");
            assertThat(page.locator("#site-results mark").allInnerTexts()).containsExactly("nightingale");
        }
    }

    private static void build(Path content, Path output) throws IOException {
        SmallSite site = SmallSite.in(content);
        for (int number = 1; number <= ANNOUNCEMENTS; number++) {
            site.announce("visit-" + number, "Visit " + number, "published: " + date(number) + "\n");
            String last = number == 1 ? "A nightingale sang." : "";
            site.write("news/visit-" + number + "/en.md", """
                    ---
                    title: Visit %d
                    summary: What happened.
                    ---
                    %s
                    """.replace("%d", "" + number)
                    .replace("%s", "They talked about the weather. ".repeat(200) + last));
        }
        SourceFolder templates =
                SourceFolder.packed("templates").overlaidBy(SourceFolder.onDisk(Path.of("templates"), "templates"));
        try (OutputFolder folder = OutputFolder.open(output)) {
            SiteBuild.Outcome outcome = new SiteBuild(
                            SourceFolder.onDisk(content, "content"),
                            templates,
                            new Release(RealSite.NOW, Release.Drafts.HIDDEN, Optional.empty()),
                            Strictness.ERRORS,
                            new Stopwatch(),
                            Memory.ofOneBuild())
                    .into(folder);
            assertThat(outcome.good()).as(outcome.diagnostics().toString()).isTrue();
        }
    }

    /** Later ones are newer. */
    private static String date(int number) {
        return java.time.LocalDate.of(2020, 1, 1).plusDays(number).toString();
    }
}
