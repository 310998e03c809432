package partnercities.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderWatchTest {
    private final Path folder;
    private final Path elsewhere;
    private final List<FolderWatch> watches = new ArrayList<>();
    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();

    FolderWatchTest(@TempDir Path folder, @TempDir Path elsewhere) {
        this.folder = folder;
        this.elsewhere = elsewhere;
    }

    @AfterEach
    void stop() throws IOException {
        for (FolderWatch watch : watches) {
            watch.close();
        }
    }

    @Test
    void aNewAChangedAndADeletedFileAreNoticed() throws Exception {
        watch(folder);
        Files.writeString(folder.resolve("pl.md"), "1");
        assertThat(aCall()).isTrue();
        Files.writeString(folder.resolve("pl.md"), "2");
        assertThat(aCall()).isTrue();
        Files.delete(folder.resolve("pl.md"));
        assertThat(aCall()).isTrue();
    }

    @Test
    void aFileInANewFolderIsNoticed() throws Exception {
        watch(folder);
        Files.createDirectories(folder.resolve("cities/lviv"));
        assertThat(aCall()).isTrue();
        Files.writeString(folder.resolve("cities/lviv/uk.md"), "Львів");
        assertThat(aCall()).isTrue();
    }

    @Test
    void aFileThatAnEditorReplacesByRenamingIsNoticed() throws Exception {
        Files.writeString(folder.resolve("pl.md"), "1");
        watch(folder);
        for (String text : List.of("2", "3")) {
            Path draft = Files.writeString(folder.resolve(".pl.md.tmp"), text);
            Files.move(draft, folder.resolve("pl.md"), StandardCopyOption.ATOMIC_MOVE);
            assertThat(aCall()).as(text).isTrue();
        }
    }

    @Test
    void severalFoldersAreWatched() throws Exception {
        Path content = Files.createDirectory(folder.resolve("content"));
        Path templates = Files.createDirectory(folder.resolve("templates"));
        watch(content, templates);
        Files.writeString(content.resolve("a"), "");
        assertThat(aCall()).isTrue();
        Files.writeString(templates.resolve("a"), "");
        assertThat(aCall()).isTrue();
    }

    @Test
    void aBurstOfChangesIsOneCall() throws Exception {
        Path cities = Files.createDirectory(elsewhere.resolve("cities"));
        for (int file = 0; file < 100; file++) {
            Files.writeString(cities.resolve(file + ".md"), "text");
        }
        watch(folder);
        Files.move(cities, folder.resolve("cities"));
        assertThat(aCall()).isTrue();
        assertThat(noCall()).isTrue();
    }

    @Test
    void hiddenAndTemporaryFilesAreIgnored() throws Exception {
        watch(folder);
        Files.createDirectory(folder.resolve(".git"));
        for (String name :
                List.of(".git/index", ".pl.md.swp", "pl.md.swp", "pl.md~", ".#pl.md", "#pl.md#", "4913", "~$pl.docx")) {
            Files.writeString(folder.resolve(name), "");
        }
        assertThat(noCall()).isTrue();
    }

    @Test
    void aWatchedFolderMayLieInAHiddenOne() throws Exception {
        Path content = Files.createDirectories(folder.resolve(".cache/content"));
        watch(content);
        Files.writeString(content.resolve("pl.md"), "");
        assertThat(aCall()).isTrue();
    }

    @Test
    void noCallBeginsAfterTheEnd() throws Exception {
        watch(folder);
        stop();
        Files.writeString(folder.resolve("pl.md"), "");
        assertThat(noCall()).isTrue();
    }

    @Test
    void callsNeverOverlapAndAChangeDuringACallIsNotForgotten() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        Consumer<Changes> onChange = changes -> {
            calls.add("running: " + running.incrementAndGet());
            inside.countDown();
            awaitUnchecked(goOn);
            running.decrementAndGet();
        };
        watches.add(FolderWatch.start(List.of(folder), onChange));
        Files.writeString(folder.resolve("a.md"), "");
        inside.await();
        Files.writeString(folder.resolve("b.md"), "");
        goOn.countDown();
        assertThat(calls.take()).isEqualTo("running: 1");
        assertThat(calls.take()).isEqualTo("running: 1");
    }

    @Test
    void aCallNamesWhatChanged() throws Exception {
        Path city = Files.createDirectories(folder.resolve("cities/lviv"));
        BlockingQueue<Changes> changes = new LinkedBlockingQueue<>();
        watches.add(FolderWatch.start(List.of(folder), changes::add));
        Path text = Files.writeString(city.resolve("uk.md"), "Львів");
        assertThat(changes.take()).isEqualTo(new Changes(Set.of(text), true));
    }

    @Test
    void aFolderMayComeLaterAndGoAndComeBack() throws Exception {
        Path content = folder.resolve("content");
        BlockingQueue<Changes> changes = new LinkedBlockingQueue<>();
        watches.add(FolderWatch.start(List.of(content), changes::add));
        Files.createDirectory(content);
        assertThat(changes.take().areAll()).as("all changes are known").isFalse();
        Files.move(content, elsewhere.resolve("content"));
        assertThat(untilAllMayHaveChanged(changes)).isTrue();
        Files.move(elsewhere.resolve("content"), content);
        assertThat(untilAllMayHaveChanged(changes)).isTrue();
        Path text = Files.writeString(content.resolve("pl.md"), "");
        while (!changes.take().paths().contains(text)) {
            // of the move
        }
    }

    /** A folder that was renamed is watched under its new name. */
    @Test
    void aFileInARenamedFolderIsNoticed() throws Exception {
        Path city = Files.createDirectories(folder.resolve("cities/lviv"));
        BlockingQueue<Changes> changes = new LinkedBlockingQueue<>();
        watches.add(FolderWatch.start(List.of(folder), changes::add));
        Path renamed = Files.move(city, folder.resolve("cities/lwow"));
        while (!changes.take().paths().contains(renamed)) {
            // the old name may come first
        }
        Path text = Files.writeString(renamed.resolve("uk.md"), "Львів");
        while (!changes.take().paths().contains(text)) {
            // of the renaming
        }
    }

    private static boolean untilAllMayHaveChanged(BlockingQueue<Changes> changes) throws InterruptedException {
        while (changes.take().areAll()) {
            // single files, seen before
        }
        return true;
    }

    private void watch(Path... folders) throws IOException {
        watches.add(FolderWatch.start(List.of(folders), changes -> calls.add("call")));
    }

    private boolean aCall() throws InterruptedException {
        return calls.poll(30, TimeUnit.SECONDS) != null;
    }

    private boolean noCall() throws InterruptedException {
        return calls.poll(400, TimeUnit.MILLISECONDS) == null;
    }

    private static void awaitUnchecked(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }
}
