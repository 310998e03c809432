package partnercities.write;

import static org.assertj.core.api.Assertions.assertThat;
import static partnercities.write.Sites.all;
import static partnercities.write.Sites.build;
import static partnercities.write.Sites.emptyFolders;
import static partnercities.write.Sites.visible;
import static partnercities.write.Sites.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.write.disk.Moves;

class KilledBuildTest {
    private static final Map<String, String> OLD = Map.of(
            "index.html", "old home",
            "old/page.html", "old page",
            "assets/old.css", "old style",
            "data", "old data");
    private static final Map<String, String> NEW = Map.of(
            "index.html", "new home",
            "new/page.html", "new page",
            "assets/new.css", "new style",
            "data/index.html", "new data");
    private static final Map<String, String> NEXT = Map.of(
            "index.html", "next home",
            "old/page.html", "old page",
            "new/page.html", "next page");

    private final Path temporary;

    KilledBuildTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void wheneverABuildIsKilledOnlyWholeFilesAreThere() throws IOException {
        for (Path killed : killedAtEveryStep(published(OLD), NEW)) {
            assertThat(visible(killed)).containsEntry("foreign.txt", "foreign").allSatisfy((path, text) -> assertThat(
                            text)
                    .isIn(OLD.getOrDefault(path, "foreign"), NEW.getOrDefault(path, "foreign")));
        }
    }

    @Test
    void wheneverABuildIsKilledTheNextOneMendsTheRest() throws IOException {
        for (Map<String, String> site : List.of(OLD, NEW, NEXT)) {
            Path expected = published(site);
            for (Path killed : killedAtEveryStep(published(OLD), NEW)) {
                assertThat(build(killed, site).diagnostics()).isEmpty();
                assertSame(killed, expected);
            }
        }
    }

    @Test
    void wheneverTheMendingBuildIsKilledTooTheThirdOneMendsTheRest() throws IOException {
        Map<String, String> first = Map.of("index.html", "first", "data", "first");
        Map<String, String> second = Map.of("index.html", "second", "data/index.html", "second");
        Map<String, String> third = Map.of("index.html", "third", "third/index.html", "third");
        Path expected = published(first);
        for (Path killed : killedAtEveryStep(expected, second)) {
            for (Path killedAgain : killedAtEveryStep(killed, third)) {
                assertThat(build(killedAgain, first).diagnostics()).isEmpty();
                assertSame(killedAgain, expected);
            }
        }
    }

    @Test
    void wheneverTheFirstBuildIsKilledTheNextOneMendsTheRest() throws IOException {
        Path expected = published(NEW);
        Path empty = folder();
        write(empty.resolve("foreign.txt"), "foreign");
        for (Path killed : killedAtEveryStep(empty, OLD)) {
            assertThat(build(killed, NEW).diagnostics()).isEmpty();
            assertSame(killed, expected);
        }
    }

    @Test
    void aFileThatTheKilledBuildDidNotReachIsForeign() throws IOException {
        for (Path killed : killedAtEveryStep(published(OLD), NEW)) {
            if (!Files.exists(killed.resolve("new"))) {
                write(killed.resolve("new/page.html"), "somebody else's");
                Map<String, String> before = visible(killed);

                assertThat(build(killed, NEW).diagnostics()).hasSize(1);
                assertThat(visible(killed)).isEqualTo(before);
            }
        }
    }

    @Test
    void aFailedBuildIsMendedLikeAKilledOne() throws IOException {
        Path output = published(OLD);
        Path copies = folder();
        for (int steps = 0; steps < 5; steps++) {
            try {
                build(output, NEW, new Killing(steps, output, copies.resolve("copy" + steps)));
            } catch (Killing.Killed expected) {
                assertThat(output.resolve(".partner-cities/staging")).doesNotExist();
            }
        }
        assertThat(build(output, NEW).diagnostics()).isEmpty();
        assertSame(output, published(NEW));
    }

    @Test
    void assetsComeBeforePagesAndStaleFilesGoLast() throws IOException {
        List<String> steps = new ArrayList<>();
        Path output = published(Map.of("gone.html", ""));
        build(
                output,
                Map.of(
                        "a.html",
                        "",
                        "assets/a.css",
                        "",
                        "b.json",
                        "",
                        "sitemap.xml",
                        "",
                        "robots.txt",
                        "",
                        "pl/c.html",
                        ""),
                new Moves() {
                    @Override
                    public void makeFolder(Path folder) throws IOException {
                        ON_DISK.makeFolder(folder);
                    }

                    @Override
                    public void move(Path from, Path to) throws IOException {
                        steps.add("+" + output.relativize(to));
                        ON_DISK.move(from, to);
                    }

                    @Override
                    public void delete(Path path) throws IOException {
                        steps.add("-" + output.relativize(path));
                        ON_DISK.delete(path);
                    }

                    @Override
                    public void keep(Path file, Path keptAs) throws IOException {
                        steps.add("=" + output.relativize(file));
                        ON_DISK.keep(file, keptAs);
                    }

                    @Override
                    public void flush(Path path) throws IOException {
                        ON_DISK.flush(path);
                    }
                });

        assertThat(steps)
                .containsExactly(
                        "=gone.html",
                        "+.partner-cities/undo",
                        "+.partner-cities/history.next",
                        "+.partner-cities/manifest.next",
                        "+assets/a.css",
                        "+b.json",
                        "+a.html",
                        "+pl/c.html",
                        "+robots.txt",
                        "+sitemap.xml",
                        "-gone.html",
                        "+.partner-cities/manifest",
                        "+.partner-cities/history",
                        "-.partner-cities/undo",
                        "-.partner-cities/before");
    }

    private static void assertSame(Path output, Path expected) throws IOException {
        assertThat(all(output)).isEqualTo(all(expected));
        assertThat(emptyFolders(output)).isEmpty();
    }

    /** Copies of the folder, each as the build of the site leaves it when it is killed before its next step. */
    private List<Path> killedAtEveryStep(Path output, Map<String, String> site) throws IOException {
        List<Path> copies = new ArrayList<>();
        while (true) {
            Path victim = folder().resolve("victim");
            Killing.copy(output, victim);
            Path copy = folder().resolve("copy");
            try {
                build(victim, site, new Killing(copies.size(), victim, copy));
                assertThat(copies).hasSizeGreaterThan(site.size());
                return copies;
            } catch (Killing.Killed expected) {
                copies.add(copy);
            }
        }
    }

    private Path published(Map<String, String> site) throws IOException {
        Path output = folder();
        write(output.resolve("foreign.txt"), "foreign");
        build(output, site);
        assertThat(visible(output)).containsAllEntriesOf(new TreeMap<>(site)).hasSize(site.size() + 1);
        return output;
    }

    private Path folder() throws IOException {
        return Files.createTempDirectory(temporary, "site").toRealPath();
    }
}
