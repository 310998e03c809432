package partnercities.write;

import static org.assertj.core.api.Assertions.assertThat;
import static partnercities.write.Sites.all;
import static partnercities.write.Sites.build;
import static partnercities.write.Sites.visible;
import static partnercities.write.Sites.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.diagnostic.Checked;
import partnercities.diagnostic.Diagnostic;
import partnercities.write.publication.Changes;

class ForeignFilesTest {
    private final Path output;

    ForeignFilesTest(@TempDir Path output) {
        this.output = output;
    }

    @Test
    void aForeignFileIsNeverTouched() throws IOException {
        write(output.resolve(".htaccess"), "foreign");
        write(output.resolve("pl/old/notes.txt"), "foreign");
        build(output, Map.of("pl/old/index.html", "1", "pl/new/index.html", "1"));
        build(output, Map.of("index.html", "1"));

        assertThat(visible(output))
                .isEqualTo(new TreeMap<>(
                        Map.of(".htaccess", "foreign", "pl/old/notes.txt", "foreign", "index.html", "1")));
        assertThat(output.resolve("pl/new")).doesNotExist();
    }

    @Test
    void foreignFilesInTheWayAreAllReportedAndNothingIsChanged() throws IOException {
        build(output, Map.of("index.html", "old", "stale.html", "old"));
        write(output.resolve("robots.txt"), "foreign");
        write(output.resolve("pl"), "a file where a folder must go");
        Files.createDirectories(output.resolve("feed.xml"));
        Files.createSymbolicLink(output.resolve("en"), Files.createDirectory(output.resolve("elsewhere")));
        Files.createSymbolicLink(output.resolve("a.css"), output.resolve("index.html"));
        Map<String, String> before = all(output);

        Checked<Changes> checked = build(
                output,
                Map.of(
                        "index.html", "new",
                        "robots.txt", "new",
                        "pl/index.html", "new",
                        "pl/news/index.html", "new",
                        "en/index.html", "new",
                        "feed.xml", "new",
                        "a.css", "old"));

        assertThat(checked.value()).isEqualTo(new Changes(0, 0, 0));
        assertThat(checked.diagnostics())
                .allMatch(Diagnostic::isError)
                .allMatch(diagnostic -> diagnostic.help().isPresent())
                .extracting(Diagnostic::message)
                .containsExactly(
                        message("file 'pl'", "a folder"),
                        message("file 'robots.txt'", "a generated file"),
                        message("folder 'feed.xml'", "a generated file"),
                        message("link or device 'a.css'", "a generated file"),
                        message("link or device 'en'", "a folder"));
        assertThat(all(output)).isEqualTo(before);
        assertThat(output.resolve("elsewhere")).isEmptyDirectory();
    }

    @Test
    void anEqualForeignFileIsAdopted() throws IOException {
        write(output.resolve("index.html"), "same");

        assertThat(build(output, Map.of("index.html", "same")).value()).isEqualTo(new Changes(0, 1, 0));
        assertThat(build(output, Map.of("index.html", "next")).value()).isEqualTo(new Changes(1, 0, 0));
    }

    @Test
    void staleFilesAndTheirEmptyFoldersAreRemoved() throws IOException {
        build(output, Map.of("a/b/c/x.html", "1", "a/b/y.html", "1", "a/z.html", "1"));

        assertThat(build(output, Map.of("a/b/y.html", "1")).value()).isEqualTo(new Changes(0, 1, 2));
        assertThat(visible(output)).isEqualTo(new TreeMap<>(Map.of("a/b/y.html", "1")));
        assertThat(output.resolve("a/b/c")).doesNotExist();

        assertThat(build(output, Map.of()).value()).isEqualTo(new Changes(0, 0, 1));
        assertThat(output.resolve("a")).doesNotExist();
        assertThat(output).isDirectory();
    }

    @Test
    void aStaleFileThatSomebodyEditedStays() throws IOException {
        build(output, Map.of("old.html", "1", "index.html", "1"));
        write(output.resolve("old.html"), "edited");
        Checked<Changes> checked = build(output, Map.of("index.html", "1"));

        assertThat(checked.value()).isEqualTo(new Changes(0, 1, 0));
        assertThat(codes(checked)).containsExactly("edited-file");
        assertThat(output.resolve("old.html")).hasContent("edited");
        assertThat(codes(build(output, Map.of("index.html", "1", "old.html", "2"))))
                .containsExactly("foreign-file");
    }

    @Test
    void aStaleFileBehindALinkStays() throws IOException {
        build(output, Map.of("pl/index.html", "1"));
        Files.move(output.resolve("pl"), output.resolve("moved"));
        Files.createSymbolicLink(output.resolve("pl"), output.resolve("moved"));
        build(output, Map.of());

        assertThat(output.resolve("moved/index.html")).hasContent("1");
    }

    @Test
    void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
        Map<String, String> before = Map.of("data", "1", "pl/lviv/index.html", "1", "pl/lviv/map/a.svg", "1");
        Map<String, String> after = Map.of("data/index.html", "2", "pl/lviv", "2");

        build(output, before);
        assertThat(build(output, after).value()).isEqualTo(new Changes(2, 0, 3));
        assertThat(visible(output)).isEqualTo(new TreeMap<>(after));
        assertThat(build(output, before).value()).isEqualTo(new Changes(3, 0, 2));
        assertThat(visible(output)).isEqualTo(new TreeMap<>(before));
    }

    @Test
    void aFolderWithAForeignFileCannotBecomeAFile() throws IOException {
        build(output, Map.of("pl/lviv/index.html", "1"));
        write(output.resolve("pl/lviv/map/foreign.svg"), "foreign");
        Map<String, String> before = all(output);

        assertThat(codes(build(output, Map.of("pl/lviv", "2")))).containsExactly("foreign-file");
        assertThat(all(output)).isEqualTo(before);
    }

    @Test
    void pathsThatDifferOnlyInCaseOrCompositionCollide() throws IOException {
        assertThat(codes(build(output, Map.of("a/Plan.pdf", "1", "a/plan.pdf", "1"))))
                .containsExactly("case-collision");
        assertThat(codes(build(output, Map.of("\u017c.pdf", "1", "z\u0307.pdf", "1"))))
                .containsExactly("case-collision");
        assertThat(codes(build(output, Map.of("a/plan.pdf", "1", "A/map.pdf", "1"))))
                .isEmpty();
    }

    @Test
    void aFileThatChangesOnlyItsCaseIsNotLost() throws IOException {
        build(output, Map.of("Plan.pdf", "1"));
        build(output, Map.of("plan.pdf", "1"));

        assertThat(visible(output)).isEqualTo(new TreeMap<>(Map.of("plan.pdf", "1")));
    }

    private static String message(String what, String place) {
        return "The " + what + " in the output folder is where " + place
                + " must go, but the generator did not write it.";
    }

    private static List<String> codes(Checked<Changes> checked) {
        return checked.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
