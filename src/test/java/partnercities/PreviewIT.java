package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import partnercities.build.report.SourcePaths;
import partnercities.link.Release;
import partnercities.phrases.Phrasebook;
import partnercities.preview.Preview;
import partnercities.preview.PreviewSources;
import partnercities.serve.LocalServer;
import partnercities.watch.Changes;

/** An editor's browser shows what was saved, and what is wrong with it. */
@Timeout(300)
class PreviewIT {
    private static final String CITY = "cities/leiden/en.md";
    private static final String PANEL = "aside[aria-label='Mistakes in the site']";

    private final SmallSite site;
    private final SourcePaths paths;

    @SuppressWarnings("NullAway.Init")
    private Preview preview;

    @SuppressWarnings("NullAway.Init")
    private LocalServer server;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    PreviewIT(@TempDir Path folder) throws IOException {
        paths = new SourcePaths(folder.resolve("content"), Optional.of(folder.resolve("templates")));
        Files.createDirectories(paths.templates());
        site = SmallSite.in(paths.content());
        site.write(CITY, text("For a long time." + "\n\nA line.".repeat(200)));
    }

    @BeforeEach
    void serve() throws IOException {
        Release release =
                new Release(Instant.parse("2026-01-01T12:00:00Z"), Release.Drafts.SHOWN_WITH_FUTURE, Optional.empty());
        preview = new Preview(
                new PreviewSources(paths),
                () -> release,
                Optional.of("vscode"),
                Phrasebook.ENGLISH,
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()));
        server = LocalServer.start(preview::newest, 0);
        preview.tell(server);
        preview.begin();
        page = Chromium.newPage(new NewPageOptions());
        // a page that listens already; one that begins to later sees that it is out of date, and comes anew
        page.waitForResponse("**/.partner-cities/events", () -> page.navigate(server.address() + "en/cities/leiden/"));
    }

    @AfterEach
    void close() {
        page.close();
        server.close();
        preview.close();
    }

    @Test
    void aSavedTextAppearsAtTheSamePlaceOfThePage() throws IOException {
        page.evaluate("scrollTo({ top: 700, behavior: 'instant' })");
        save(CITY, text("Until tomorrow." + "\n\nA line.".repeat(200)));
        page.getByText("Until tomorrow.").waitFor();
        assertThat(page.evaluate("Math.round(scrollY)")).isEqualTo(700);
    }

    @Test
    void aStyleSheetIsExchangedWithoutAReload() throws IOException {
        page.evaluate("window.stays = true");
        Path tokens = paths.templates().resolve("assets/tokens.css");
        Files.createDirectories(tokens.getParent());
        Files.writeString(
                tokens, Files.readString(Path.of("templates/assets/tokens.css")) + "main { outline: 7px solid; }\n");
        preview.follow(new Changes(Set.of(tokens), true));
        page.waitForFunction("() => getComputedStyle(document.querySelector('main')).outlineWidth === '7px'");
        page.waitForFunction("() => document.querySelectorAll('link[rel=stylesheet]').length === 1");
        assertThat(page.evaluate("window.stays")).isEqualTo(true);
    }

    @Test
    void aMistakeIsToldUntilItIsMended() throws IOException {
        site.writeAgreement("leyden");
        changed("agreements/leiden-1988.yaml");
        page.locator(PANEL).waitFor();
        assertThat(page.locator(PANEL + " h2").innerText()).startsWith("1 error");
        assertThat(page.locator(PANEL + " .error").innerText())
                .isEqualTo("error[unknown-city]: There is no city 'leyden'.");
        assertThat(page.locator(PANEL + " a").getAttribute("href"))
                .matches("vscode://file/.*/content/agreements/leiden-1988\\.yaml:1:7");
        assertThat(page.title()).startsWith("1 error");
        assertThat(page.locator("h1").isVisible()).as("the page is there, too").isTrue();

        page.keyboard().press("Escape");
        assertThat(page.locator(PANEL).count()).isZero();

        site.writeAgreement("leiden");
        changed("agreements/leiden-1988.yaml");
        page.waitForFunction("() => document.title.startsWith('Leiden')");
        assertThat(page.locator(PANEL).count()).isZero();
    }

    /** A page in whose template something is wrong can't be shown, but says so. */
    @Test
    void aMistakeInATemplateIsTold() throws IOException {
        Path template = paths.templates().resolve("city.ftlh");
        Files.writeString(template, "<#if nothing.at.all></#if>");
        follow(template);
        page.getByText("This page could not be made").waitFor();
        page.locator(PANEL).waitFor();
        Files.delete(template);
        follow(template);
        page.getByText("For a long time.").waitFor();
    }

    @Test
    void warningsFromBeforeAreOnlyCounted() throws IOException {
        preview.awaitInspection();
        site.misplaceTheCity();
        changed("cities/leiden/city.yaml");
        page.locator(PANEL + " .warning").first().waitFor();
        assertThat(page.locator(PANEL + " h2").innerText()).doesNotContain("error");

        page.close();
        server.close();
        preview.close();
        serve(); // another session, for which the warning is an old one
        preview.awaitInspection();
        page.locator("h1").waitFor();
        assertThat(page.locator(PANEL).count()).isZero();
    }

    @Test
    void aNewBasePathIsFollowed() throws IOException {
        Path settings = paths.content().resolve("site.yaml");
        Files.writeString(
                settings,
                Files.readString(settings).replace("https://torun.example/", "https://torun.example/partners/"));
        changed("site.yaml");
        page.waitForURL(server.address() + "partners/en/cities/leiden/");
        assertThat(page.locator("h1").innerText()).isEqualTo("Leiden");
    }

    @Test
    void theScriptObeysThePolicyOfTheSite() {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.reload();
        page.locator("h1").waitFor();
        assertThat(complaints).isEmpty();
        assertThat(page.evaluate("""
                        () => {
                          const script = document.createElement('script');
                          script.textContent = 'window.ran = true';
                          document.body.append(script);
                          return Boolean(window.ran);
                        }""")).as("a script on the page itself ran").isEqualTo(false);
    }

    private void save(String path, String text) throws IOException {
        site.write(path, text);
        changed(path);
    }

    private void changed(String path) {
        follow(paths.content().resolve(path));
    }

    /** Waits until the page has come anew, or it would do so in the middle of a test. */
    private void follow(Path changed) {
        preview.follow(new Changes(Set.of(changed), true));
        page.waitForFunction(
                "id => document.querySelector('script[src*=\"site=' + id + '\"]') && document.readyState === 'complete'",
                preview.newest().id());
    }

    private static String text(String body) {
        return "---\nsummary: Leiden is a partner city of Toruń.\n---\n" + body + "\n";
    }
}
