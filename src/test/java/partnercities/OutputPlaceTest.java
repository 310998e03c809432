package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no site goes, since somebody would lose files or publish others than is meant. */
class OutputPlaceTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Called(int status, String said) {}

    @BeforeEach
    void writeContent() throws IOException {
        SmallSite.in(folder.resolve("content"));
        Files.createDirectories(folder.resolve("templates"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("content"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content",
                "content/site",
                ".",
                "content/../content",
                "link",
                "link/site",
                "templates",
                "templates/a/b"
            })
    void aFolderOfSourcesIsRefused(String name) throws IOException {
        List<Path> before = RealSite.filesBelow(folder);
        Called refused = build(name);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.said())
                .startsWith("error: '" + folder.resolve(name) + "' and '")
                .contains("lie in each other; name a folder of its own.")
                .hasLineCount(1);
        assertThat(RealSite.filesBelow(folder)).isEqualTo(before);
    }

    @Test
    void theHomeFolderAndTheRootOfAllFilesAreRefused() {
        assertThat(build("/").said()).contains("'/' is the root of all files");
        assertThat(build(System.getProperty("user.home")).said()).contains("is your home folder");
        assertThat(build("/").status()).isEqualTo(2);
    }

    @Test
    void aFolderWithFilesOfOthersIsTakenOnlyOnRequest() throws IOException {
        Path output = Files.createDirectories(folder.resolve("output"));
        Files.writeString(output.resolve("mine.txt"), "mine");

        Called refused = build("output");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.said()).contains("add --adopt").hasLineCount(1);
        assertThat(RealSite.filesBelow(output)).hasSize(1);

        assertThat(build("output", "--adopt").status()).isZero();
        assertThat(build("output").status()).isZero();
        assertThat(output.resolve("mine.txt")).hasContent("mine");
        assertThat(output.resolve("index.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {".gitkeep", ".DS_Store", "Thumbs.db", "desktop.ini"})
    void whatGitOrASystemKeepsInAnEmptyFolderDoesNotCount(String name) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("output")).resolve(name), "");

        assertThat(build("output").status()).isZero();
    }

    private Called build(String output, String... more) {
        StringWriter said = new StringWriter();
        PrintWriter printer = new PrintWriter(said, true);
        String[] command = Stream.concat(
                        Stream.of(
                                "build",
                                "--content",
                                folder.resolve("content").toString(),
                                "--templates",
                                folder.resolve("templates").toString(),
                                "--output",
                                folder.resolve(output).toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        return new Called(Main.run(command, printer, printer), said.toString());
    }
}
