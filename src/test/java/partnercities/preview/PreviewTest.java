package partnercities.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.Chance;
import partnercities.SmallSite;
import partnercities.build.Memory;
import partnercities.build.PagePress;
import partnercities.build.PlannedSite;
import partnercities.build.Stopwatch;
import partnercities.build.report.SourcePaths;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.gather.Readings;
import partnercities.geo.drawing.Drawings;
import partnercities.imaging.MadePictures;
import partnercities.link.Release;
import partnercities.phrases.Phrasebook;
import partnercities.plan.files.AssetNames;
import partnercities.plan.files.DrawnPictures;
import partnercities.plan.frame.Plot;
import partnercities.render.ParsedTemplates;
import partnercities.watch.Changes;

/** What a preview shows after any changes is what a fresh build makes. */
class PreviewTest {
    private static final Release RELEASE =
            new Release(Instant.parse("2026-01-01T12:00:00Z"), Release.Drafts.SHOWN_WITH_FUTURE, Optional.empty());
    /** Steps of the random walk; {@code -Dsteps=10000} for a long one. */
    private static final int STEPS = Integer.getInteger("steps", 100);

    private static final int PAGES_A_STEP = 3;
    private static final Drawings DRAWINGS = new Drawings();

    private enum Depth {
        SOME_PAGES,
        ALL_PAGES
    }

    private final Path folder;
    private final SmallSite site;
    private final SourcePaths paths;
    private final StringWriter err = new StringWriter();
    private final Preview preview;

    PreviewTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        paths = new SourcePaths(folder.resolve("content"), Optional.of(folder.resolve("templates")));
        Files.createDirectories(paths.templates());
        site = SmallSite.in(paths.content());
        preview = new Preview(
                new PreviewSources(paths),
                () -> RELEASE,
                Optional.empty(),
                Phrasebook.ENGLISH,
                new PrintWriter(new StringWriter()),
                new PrintWriter(err));
        preview.begin();
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @Test
    void aSavedTextIsShown() throws IOException {
        site.write("cities/leiden/en.md", "---\nsummary: Leiden is near.\n---\nUntil tomorrow.\n");
        follow("content/cities/leiden/en.md");
        assertThat(text("en/cities/leiden/index.html")).contains("Until tomorrow.");
    }

    /** With a mistake, pages show what they can; a build would write nothing. */
    @Test
    void aMistakeIsTold() throws IOException {
        site.writeAgreement("leyden");
        follow("content/agreements/leiden-1988.yaml");
        preview.awaitInspection();
        assertThat(err.toString()).contains("error[unknown-city]", "leiden-1988.yaml:1:7");
    }

    @Test
    void contentThatIsMovedAwayComesBack() throws IOException {
        String before = text("en/cities/leiden/index.html");
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(paths.content(), elsewhere);
        preview.follow(new Changes(Set.of(), false));
        assertThat(err.toString()).contains("The last site stays until it is back.");
        assertThat(text("en/cities/leiden/index.html")).isEqualTo(before);

        Files.move(elsewhere, paths.content());
        site.write("cities/leiden/en.md", "---\nsummary: Leiden is near.\n---\nBack again.\n");
        preview.follow(new Changes(Set.of(), false));
        assertThat(text("en/cities/leiden/index.html")).contains("Back again.");
    }

    @Test
    void draftsAndWhatIsToComeSaySo() throws IOException {
        site.announce("later", "Later", "published: 2026-03-01\n");
        site.announce("draft", "Draft", "published: 2025-03-01\ndraft: true\n");
        site.announce("out", "Out", "published: 2025-03-01\n");
        follow("content/news");
        assertThat(text("en/news/later/index.html"))
                .contains(">Visitors do not see this page yet. Date of publication: 1\u00a0March 2026.");
        assertThat(text("en/news/draft/index.html")).contains(">Draft: visitors do not see this page yet.<");
        assertThat(text("en/news/out/index.html")).doesNotContain("visitors");
    }

    @Test
    void pagesComeWithTheHeadersOfTheHost() {
        assertThat(preview.newest().headers("/en/"))
                .anyMatch(header -> header.name().equals("Content-Security-Policy")
                        && header.value().startsWith("default-src 'none'"));
        assertThat(preview.newest().headers("/assets/site.css"))
                .anyMatch(header -> header.value().contains("immutable"));
        assertThat(preview.newest().headers("/en/"))
                .noneMatch(header -> header.value().contains("immutable"));
    }

    /** The promise: no order of changes, valid or not, makes the preview differ from a fresh build. */
    @Test
    void afterAnyChangesPagesAndDiagnosticsAreThoseOfAFreshBuild() {
        Chance.forAll(1, chance -> {
            RandomEdits edits = new RandomEdits(folder, chance);
            Memory ofOtherSteps = new Memory(
                    Readings.notKept(),
                    new AssetNames(),
                    DRAWINGS,
                    DrawnPictures.notKept(),
                    new ParsedTemplates(),
                    new MadePictures());
            for (int step = 0; step < STEPS; step++) {
                preview.follow(new Changes(edits.next(), true));
                Depth depth = chance.whole(0, 9) == 0 ? Depth.ALL_PAGES : Depth.SOME_PAGES;
                String after = "after step " + step + ": " + edits.latest();
                compare(chance, after, depth == Depth.ALL_PAGES ? fresh() : ofOtherSteps, depth);
            }
        });
        assertThat(err.toString()).doesNotContain("fault of Partner Cities");
    }

    /** @param depth whether diagnostics of all pages are compared, too, which takes longer */
    private void compare(Chance chance, String after, Memory memory, Depth depth) throws IOException {
        PreviewSite shown = preview.newest();
        PlannedSite fresh =
                PlannedSite.of(paths.contentFolder(), paths.templateFolder(), RELEASE, memory, new Stopwatch());
        List<Plot> plots = fresh.plan().plots();
        assertThat(shown.planned().plan().plots().stream().map(Plot::path))
                .as(after)
                .isEqualTo(plots.stream().map(Plot::path).toList());
        PreviewSite afresh = new PreviewSite("", fresh, memory, shown.report(), Phrasebook.ENGLISH);
        for (int page = 0; page < PAGES_A_STEP; page++) {
            String path = plots.get(chance.whole(0, plots.size() - 1)).path();
            assertThat(text(shown, path)).as(path + " " + after).isEqualTo(text(afresh, path));
        }
        if (depth == Depth.ALL_PAGES) {
            assertThat(allDiagnostics(shown.planned(), memory)).as(after).isEqualTo(allDiagnostics(fresh, memory));
        } else {
            assertThat(shown.planned().diagnostics()).as(after).isEqualTo(fresh.diagnostics());
        }
    }

    private static List<Diagnostic> allDiagnostics(PlannedSite planned, Memory memory) throws IOException {
        PagePress press = new PagePress(planned, memory, Optional.empty());
        press.printWhile(() -> true);
        Diagnostics found = new Diagnostics();
        found.addAll(planned.diagnostics());
        found.addAll(press.diagnostics());
        return found.sorted();
    }

    /** Remembers nothing but coasts and borders, whose drawing takes longest. */
    private static Memory fresh() {
        return new Memory(
                Readings.notKept(),
                new AssetNames(),
                DRAWINGS,
                DrawnPictures.notKept(),
                new ParsedTemplates(),
                new MadePictures());
    }

    private void follow(String... changed) {
        preview.follow(
                new Changes(Set.copyOf(Stream.of(changed).map(folder::resolve).toList()), true));
    }

    private String text(String path) {
        return text(preview.newest(), path);
    }

    private static String text(PreviewSite site, String path) {
        try {
            return new String(
                    site.file(path)
                            .orElseThrow(() -> new AssertionError(path))
                            .content()
                            .bytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
