package partnercities.gather.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Content may have links and other things that are no files; none of them brings in a file of the computer, or stops a build. */
@Timeout(20)
class SourceWalkTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path content;

    @BeforeEach
    void writeContent() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(content.resolve("pages/about"));
        Files.writeString(content.resolve("pages/about/en.md"), "text");
        Files.writeString(Files.createDirectories(folder.resolve("secret")).resolve("password.txt"), "secret");
    }

    @Test
    void aLinkThatStaysInTheFolderIsFollowed() throws IOException {
        Files.createSymbolicLink(content.resolve("pages/about/pl.md"), Path.of("en.md"));
        Files.createSymbolicLink(content.resolve("pages/copy"), content.resolve("pages/about"));

        SourceFolder read = read();
        assertThat(paths(read))
                .containsExactly("pages/about/en.md", "pages/about/pl.md", "pages/copy/en.md", "pages/copy/pl.md");
        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void aLinkOutOfTheFolderIsAnErrorAndNotFollowed() throws IOException {
        Files.createSymbolicLink(content.resolve("pages/about/file.txt"), folder.resolve("secret/password.txt"));
        Files.createSymbolicLink(content.resolve("pages/folder"), folder.resolve("secret"));
        Files.createSymbolicLink(content.resolve("pages/relative"), Path.of("../../secret"));
        Files.createSymbolicLink(content.resolve("pages/root"), Path.of("/"));
        Files.createSymbolicLink(content.resolve("pages/two"), content.resolve("pages/relative"));

        assertThat(paths(read())).containsExactly("pages/about/en.md");
        assertThat(told())
                .containsExactly(
                        "error[link-leaves-content] content/pages/about/file.txt",
                        "error[link-leaves-content] content/pages/folder",
                        "error[link-leaves-content] content/pages/relative",
                        "error[link-leaves-content] content/pages/root",
                        "error[link-leaves-content] content/pages/two");
    }

    @Test
    void circlesAndLinksToNothingAreTold() throws IOException {
        Files.createSymbolicLink(content.resolve("pages/up"), content);
        Files.createSymbolicLink(content.resolve("pages/self"), content.resolve("pages/self"));
        Files.createSymbolicLink(content.resolve("pages/nothing"), content.resolve("pages/gone"));
        Files.createDirectories(content.resolve("a"));
        Files.createDirectories(content.resolve("b"));
        Files.createSymbolicLink(content.resolve("a/b"), content.resolve("b"));
        Files.createSymbolicLink(content.resolve("b/a"), content.resolve("a"));

        assertThat(paths(read())).containsExactly("pages/about/en.md");
        assertThat(told())
                .containsExactly(
                        "warning[special-file] content/a/b/a",
                        "warning[special-file] content/b/a/b",
                        "warning[special-file] content/pages/nothing",
                        "warning[special-file] content/pages/self",
                        "warning[special-file] content/pages/up");
    }

    @Test
    void pipesAndDevicesAreToldAndNotOpened() throws Exception {
        makePipe(content.resolve("pages/about/uk.md"));
        Files.createSymbolicLink(content.resolve("pages/zero"), Path.of("/dev/zero"));

        assertThat(paths(read())).containsExactly("pages/about/en.md");
        assertThat(told())
                .containsExactly(
                        "warning[special-file] content/pages/about/uk.md",
                        "error[link-leaves-content] content/pages/zero");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), content);

        assertThat(paths(SourceFolder.onDisk(link, "content"))).containsExactly("pages/about/en.md");
    }

    @Test
    void aPreviewHearsOfLinksThatComeAndGo() throws IOException {
        SourceFolder before = read();
        Path link = Files.createSymbolicLink(
                content.resolve("pages/about/file.txt"), folder.resolve("secret/password.txt"));
        SourceFolder with = before.after(content, List.of(link));
        assertThat(with.leftOut()).hasSize(1);
        assertThat(paths(with)).hasSize(1);

        Files.delete(link);
        assertThat(with.after(content, List.of(link)).leftOut()).isEmpty();
    }

    @Test
    void aLinkToAHiddenFileIsAnErrorAndNotFollowed() throws IOException {
        Files.writeString(content.resolve(".env"), "secret");
        Files.writeString(Files.createDirectories(content.resolve(".git")).resolve("config"), "secret");
        Files.createSymbolicLink(content.resolve("pages/notes.txt"), content.resolve(".env"));
        Files.createSymbolicLink(content.resolve("pages/old"), content.resolve(".git"));

        assertThat(paths(read())).containsExactly("pages/about/en.md");
        assertThat(told())
                .containsExactly(
                        "error[link-leaves-content] content/pages/notes.txt",
                        "error[link-leaves-content] content/pages/old");
    }

    @Test
    void aPreviewLeavesOutWhatAFreshBuildLeavesOut() throws IOException {
        Files.createSymbolicLink(content.resolve("pages/secret"), folder.resolve("secret"));
        Path up = Files.createDirectories(content.resolve("a")).resolve("b");
        Files.createSymbolicLink(up, content.resolve("a"));
        Files.writeString(Files.createDirectories(content.resolve(".git")).resolve("config"), "secret");
        Files.createSymbolicLink(content.resolve("git"), content.resolve(".git"));

        SourceFolder edited = read().after(
                        content,
                        List.of(
                                content.resolve("pages/secret/password.txt"),
                                content.resolve("git/config"),
                                content.resolve("gone/file.md"),
                                up));
        assertThat(paths(edited)).isEqualTo(paths(read()));
        assertThat(edited.leftOut()).containsExactlyElementsOf(read().leftOut());
    }

    @Test
    void lettersThatAFileSystemTakesApartAreSingleCharactersInPaths() throws IOException {
        Path file = Files.writeString(content.resolve("pages/about/ze\u0301.txt"), "text");

        assertThat(paths(read())).containsExactly("pages/about/en.md", "pages/about/z\u00e9.txt");
        assertThat(paths(read().after(content, List.of(file)))).isEqualTo(paths(read()));
    }

    private SourceFolder read() throws IOException {
        return SourceFolder.onDisk(content, "content");
    }

    private List<String> told() throws IOException {
        return read().leftOut().stream()
                .map(one -> one.severity() + "[" + one.code() + "] "
                        + one.position().orElseThrow().file())
                .toList();
    }

    private static List<String> paths(SourceFolder read) {
        return read.files().stream().map(SourceFile::path).toList();
    }

    private static void makePipe(Path path) throws IOException, InterruptedException {
        try {
            Process made = new ProcessBuilder("mkfifo", path.toString()).start();
            Assumptions.assumeTrue(made.waitFor(5, TimeUnit.SECONDS) && made.exitValue() == 0);
        } catch (IOException e) {
            Assumptions.abort("no pipes here");
        }
    }
}
