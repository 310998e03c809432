package partnercities.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static partnercities.write.Sites.all;
import static partnercities.write.Sites.build;
import static partnercities.write.Sites.visible;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.write.publication.Changes;
import partnercities.write.publication.Retention;

class OutputFolderTest {
    private static final Map<String, String> SITE = Map.of(
            "index.html", "home",
            "pl/index.html", "strona",
            "pl/miasta/lwow/index.html", "Lwów",
            "assets/site.css", "body {}",
            "sitemap.xml", "<urlset/>");

    private final Path temporary;

    OutputFolderTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void theFirstBuildWritesAllFiles() throws IOException {
        var checked = build(output(), SITE);

        assertThat(checked.value()).isEqualTo(new Changes(5, 0, 0));
        assertThat(checked.diagnostics()).isEmpty();
        assertThat(visible(output())).isEqualTo(new TreeMap<>(SITE));
    }

    @Test
    void theSecondBuildWritesNothing() throws IOException {
        build(output(), SITE);
        FileTime long_ago = FileTime.fromMillis(1_000_000);
        for (String path : all(output()).keySet()) {
            Files.setLastModifiedTime(output().resolve(path), long_ago);
        }

        assertThat(build(output(), SITE).value()).isEqualTo(new Changes(0, 5, 0));
        for (String path : all(output()).keySet()) {
            assertThat(Files.getLastModifiedTime(output().resolve(path)))
                    .as(path)
                    .isEqualTo(long_ago);
        }
    }

    /** A file that is damaged is made anew, whatever the notes say. */
    @Test
    void whatFollowsFromARecipeIsMadeOnceAndAgainWhenItIsNotThere() throws IOException {
        List<String> made = new ArrayList<>();

        for (String recipe : List.of("one", "one", "other", "damaged", "other")) {
            if (recipe.equals("damaged")) {
                Files.writeString(output().resolve("assets/map.png"), "?");
                continue;
            }
            try (OutputFolder folder = OutputFolder.open(output())) {
                folder.stage("assets/map.png", recipe, () -> {
                    made.add(recipe);
                    return recipe.getBytes(UTF_8);
                });
                folder.publish(Retention.NONE);
            }
            assertThat(output().resolve("assets/map.png")).hasContent(recipe);
        }

        assertThat(made).containsExactly("one", "other", "other");
    }

    @Test
    void onlyAChangedFileIsWritten() throws IOException {
        build(output(), SITE);
        Map<String, String> edited = new TreeMap<>(SITE);
        edited.put("pl/index.html", "Strona");

        assertThat(build(output(), edited).value()).isEqualTo(new Changes(1, 4, 0));
        assertThat(visible(output())).isEqualTo(edited);
    }

    @Test
    void aDeletedOrDamagedFileIsMended() throws IOException {
        build(output(), SITE);
        Files.delete(output().resolve("pl/index.html"));
        Files.writeString(output().resolve("index.html"), "hom");

        assertThat(build(output(), SITE).value()).isEqualTo(new Changes(2, 3, 0));
        assertThat(visible(output())).isEqualTo(new TreeMap<>(SITE));
    }

    @Test
    void theManifestIsWhatSha256sumReads() throws IOException {
        build(output(), Map.of("b.txt", "", "a/ż.txt", "abc"));

        assertThat(output().resolve(".partner-cities/manifest")).hasContent("""
                        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/ż.txt
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.txt
                        """);
    }

    @Test
    void namesMayHavePolishAndUkrainianLetters() throws IOException {
        Map<String, String> site =
                Map.of("pl/miasta/łódź/index.html", "Łódź", "uk/міста/її-ґанок/index.html", "Її ґанок", "a b.txt", "");
        build(output(), site);

        assertThat(visible(output())).isEqualTo(new TreeMap<>(site));
        assertThat(build(output(), site).value()).isEqualTo(new Changes(0, 3, 0));
    }

    @Test
    void filesAreReadableByTheWebServer() throws IOException {
        build(output(), SITE);
        Path ordinary = Files.createFile(temporary.resolve("ordinary"));

        assertThat(Files.getPosixFilePermissions(output().resolve("index.html")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void manyThreadsMayStageAtOnce() throws IOException {
        Map<String, String> site = new TreeMap<>();
        IntStream.range(0, 500).forEach(n -> site.put("pl/" + n % 50 + "/" + n + ".html", "page " + n));
        try (OutputFolder folder = OutputFolder.open(output())) {
            site.entrySet().parallelStream().forEach(file -> {
                try {
                    folder.stage(file.getKey(), file.getValue().getBytes(UTF_8));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            assertThat(folder.publish(Retention.NONE).value()).isEqualTo(new Changes(500, 0, 0));
        }
        assertThat(visible(output())).isEqualTo(site);
    }

    @Test
    void whatIsNotPublishedLeavesNoTrace() throws IOException {
        build(output(), SITE);
        Map<String, String> before = all(output());
        try (OutputFolder folder = OutputFolder.open(output())) {
            folder.stage("index.html", "new".getBytes(UTF_8));
        }
        assertThat(all(output())).isEqualTo(before);
        assertThat(output().resolve(".partner-cities")).isDirectoryContaining("glob:**/manifest");

        try (OutputFolder folder = OutputFolder.open(temporary.resolve("another"))) {
            folder.stage("index.html", "new".getBytes(UTF_8));
        }
        assertThat(temporary.resolve("another")).doesNotExist();
    }

    @Test
    void anExistingFolderStaysEmptyWhenNothingIsPublished() throws IOException {
        OutputFolder.open(temporary).close();

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aSecondBuildAtTheSameTimeIsRefused() throws IOException {
        try (OutputFolder first = OutputFolder.open(output())) {
            first.stage("index.html", "first".getBytes(UTF_8));
            assertThatThrownBy(() -> OutputFolder.open(output()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Another build is writing to");
            first.publish(Retention.NONE);
        }
        assertThat(build(output(), Map.of("index.html", "second")).value()).isEqualTo(new Changes(1, 0, 0));
    }

    @Test
    void theOutputFolderMayBeASymbolicLink() throws IOException {
        Path served = Files.createDirectory(temporary.resolve("served"));
        Path link = Files.createSymbolicLink(output(), served);
        build(link, SITE);

        assertThat(visible(served)).isEqualTo(new TreeMap<>(SITE));
        assertThat(build(link, Map.of()).value()).isEqualTo(new Changes(0, 0, 5));
        assertThat(link).isSymbolicLink();
    }

    @Test
    void pathsThatLeadOutOfTheFolderAreRefused() throws IOException {
        try (OutputFolder folder = OutputFolder.open(output())) {
            for (String path : new String[] {
                "",
                "/etc/passwd",
                "../up.html",
                "a/../../up.html",
                "a//b",
                "a/",
                "./a",
                "a\\b",
                "a\nb",
                ".partner-cities/manifest",
                ".PARTNER-cities/x",
                ".partner-cities"
            }) {
                assertThatIllegalArgumentException().as(path).isThrownBy(() -> folder.stage(path, new byte[0]));
            }
            folder.stage(".well-known/security.txt", new byte[0]);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> folder.stage(".well-known/security.txt", new byte[0]))
                    .withMessageContaining("same path");
        }
    }

    @Test
    void aDamagedManifestIsNotBelieved() throws IOException {
        build(output(), SITE);
        Path manifest = output().resolve(".partner-cities/manifest");
        Files.writeString(manifest, Files.readString(manifest).replace("index.html", "../index.html"));

        assertThatThrownBy(() -> OutputFolder.open(output()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
        Files.writeString(manifest, "");
        assertThat(build(output(), SITE).value()).isEqualTo(new Changes(0, 5, 0));
    }

    private Path output() {
        return temporary.resolve("site-output");
    }
}
