package partnercities.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static partnercities.write.Sites.all;
import static partnercities.write.Sites.build;
import static partnercities.write.Sites.emptyFolders;
import static partnercities.write.Sites.visible;
import static partnercities.write.Sites.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.write.disk.OutputPath;
import partnercities.write.disk.PublicationException;
import partnercities.write.publication.Retention;

/** A publication happens wholly or not at all, and says which. */
class FailedPublicationTest {
    private static final Map<String, String> OLD = Map.of(
            "index.html", "old home",
            "old/page.html", "old page",
            "assets/old.css", "old style",
            "data", "old data");
    private static final Map<String, String> NEW = Map.of(
            "index.html", "new home",
            "new/deep/page.html", "new page",
            "assets/new.css", "new style",
            "data/index.html", "new data");
    /** More than any of these publications has. */
    private static final int ALL_STEPS = 100;

    private final Path temporary;

    FailedPublicationTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void whicheverStepFailsTheSiteIsAsItWas() throws IOException {
        Path before = published("before");
        int failures = 0;
        for (int number = 0; number < ALL_STEPS; number++) {
            Path output = published("output" + number);
            int failing = number;
            try {
                build(output, NEW, new FailingMoves(step -> step == failing));
            } catch (PublicationException failed) {
                failures++;
                assertThat(failed).hasMessageEndingWith("Nothing was published: the site is as it was.");
                assertThat(all(output)).as("step " + number).isEqualTo(all(before));
                assertThat(emptyFolders(output)).isEmpty();
                continue;
            }
            assertThat(visible(output)).containsAllEntriesOf(new TreeMap<>(NEW));
        }
        assertThat(failures).isGreaterThan(20);
    }

    @Test
    void ifWhatWasDoneCanNotBeTakenBackEitherTheNextBuildDoesThat() throws IOException {
        Path before = published("before");
        int halves = 0;
        for (int number = 0; number < ALL_STEPS; number++) {
            Path output = published("output" + number);
            int failing = number;
            try {
                build(output, NEW, new FailingMoves(step -> step >= failing));
            } catch (PublicationException failed) {
                halves += failed.getMessage().endsWith("The next build will begin by doing that.") ? 1 : 0;
                OutputFolder.open(output).close();
                assertThat(all(output)).as("step " + number).isIn(all(before));
                assertThat(emptyFolders(output)).isEmpty();
            }
        }
        assertThat(halves).isGreaterThan(8);
    }

    @Test
    void aPowerCutLeavesNoListOfFilesThatIsEmptyAndTheNextBuildMendsTheRest() throws IOException {
        Path next = published("next");
        build(next, NEW);
        int cuts = 0;
        for (int number = 0; number < ALL_STEPS; number++) {
            Path output = published("output" + number);
            Path copy = temporary.resolve("copy" + number);
            PowerCut cut = new PowerCut(new Killing(number, output, copy));
            try {
                build(output, NEW, cut);
            } catch (Killing.Killed expected) {
                cuts++;
                for (Path lost : cut.lost()) {
                    assertThat(lost.toString()).doesNotContain(OutputPath.HIDDEN);
                    Files.write(copy.resolve(output.relativize(lost)), new byte[0]);
                }
                assertThat(build(copy, NEW).diagnostics()).isEmpty();
                assertThat(all(copy)).as("step " + number).isEqualTo(all(next));
            }
        }
        assertThat(cuts).isGreaterThan(15);
    }

    @Test
    void aNameThatIsTooLongForTheDiskChangesNothing() throws IOException {
        Path output = published("output");
        Map<String, String> site = new TreeMap<>(NEW);
        site.put("z" + "o".repeat(300) + ".html", "too long");
        Map<String, String> before = all(output);

        assertThatThrownBy(() -> build(output, site))
                .isInstanceOf(PublicationException.class)
                .hasMessageContaining("name too long")
                .hasMessageEndingWith("the site is as it was.");
        assertThat(all(output)).isEqualTo(before);
    }

    /** Of bytes or of files, on a disk of its own, where this machine lets us have one. */
    @ParameterizedTest
    @ValueSource(strings = {"size=200k", "size=4m,nr_inodes=40"})
    void aDiskThatIsFullChangesNothing(String limit) throws Exception {
        Path disk = Files.createDirectory(temporary.resolve("disk"));
        Assumptions.assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", limit, "tmpfs", disk.toString()), "no disk of our own");
        try {
            int published = 0;
            int failed = 0;
            for (int files = 9; files < 60; files++) {
                Path output = disk.resolve("output");
                build(output, site(8, "small"));
                Map<String, String> before = all(output);
                try {
                    build(output, site(files, "large"));
                    published++;
                } catch (PublicationException full) {
                    failed++;
                    assertThat(full).hasMessageEndingWith("the site is as it was.");
                    assertThat(all(output)).as(files + " files").isEqualTo(before);
                }
                build(output, Map.of());
            }
            assertThat(published).isPositive();
            assertThat(failed).isPositive();
        } finally {
            succeeds("umount", disk.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".partner-cities", ".partner-cities/staging", ".partner-cities/before"})
    void aLinkInPlaceOfTheGeneratorsFoldersIsRefused(String name) throws IOException {
        Path output = published("output");
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        write(elsewhere.resolve("mine.txt"), "mine");
        Path link = output.resolve(name);
        if (Files.exists(link)) {
            Files.move(link, temporary.resolve("aside"));
        }
        Files.createSymbolicLink(link, elsewhere);

        assertThatThrownBy(() -> build(output, NEW)).hasMessageContaining("is a link");
        assertThat(elsewhere.resolve("mine.txt")).hasContent("mine");
        assertThat(visible(output)).containsEntry("index.html", "old home");
    }

    @Test
    void aBuildThatIsToldToEndPublishesNoMoreAndSaysSo() throws IOException {
        try (OutputFolder folder = OutputFolder.open(published("output"))) {
            assertThat(folder.halt()).isFalse();
        }
        try (OutputFolder folder = OutputFolder.open(temporary.resolve("other"))) {
            folder.stage("index.html", new byte[0]);
            folder.publish(Retention.NONE);
            assertThat(folder.halt()).isTrue();
        }
    }

    @Test
    void whatIsTakenBackLeavesTheEmptyFoldersOfOthers() throws IOException {
        Path output = published("output");
        Files.createDirectories(output.resolve("new/deep"));
        Files.createDirectories(output.resolve("new/theirs"));
        for (int number = 0; number < ALL_STEPS; number++) {
            int failing = number;
            try {
                build(
                        output,
                        Map.of("new/deep/page.html", "page", "z/page.html", "page"),
                        new FailingMoves(step -> step == failing));
                break;
            } catch (PublicationException failed) {
                assertThat(emptyFolders(output)).containsExactlyInAnyOrder("new/deep", "new/theirs");
            }
        }
    }

    @Test
    void aFileBehindALinkThatOthersHavePutInTheWayIsNotOurs() throws IOException {
        Path output = published("output");
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Path theirs = Files.createFile(elsewhere.resolve("page.html"));
        Map<String, String> site = new TreeMap<>(OLD);
        site.put("new/page.html", "page");
        try {
            build(output, site, new FailingMoves(step -> step > 12));
        } catch (PublicationException halfDone) {
            assertThat(output.resolve(".partner-cities/undo")).exists();
        }
        Files.deleteIfExists(output.resolve("new/page.html"));
        Files.deleteIfExists(output.resolve("new"));
        Files.createSymbolicLink(output.resolve("new"), elsewhere);
        OutputFolder.open(output).close();

        assertThat(theirs).exists();
    }

    private static Map<String, String> site(int files, String text) {
        Map<String, String> site = new TreeMap<>();
        for (int file = 0; file < files; file++) {
            site.put("folder" + file % 3 + "/" + file + ".html", (text + file).repeat(400));
        }
        return site;
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    private Path published(String name) throws IOException {
        Path output = temporary.resolve(name);
        write(output.resolve("foreign.txt"), "foreign");
        build(output, OLD);
        return output.toRealPath();
    }
}
