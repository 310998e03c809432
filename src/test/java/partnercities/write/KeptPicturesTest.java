package partnercities.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.write.publication.Retention;

class KeptPicturesTest {
    private static final Retention RETENTION = new Retention(LocalDate.of(2026, 1, 15), 14);
    private static final byte[] PIXELS = {1, 2, 3};

    private final Path site;

    KeptPicturesTest(@TempDir Path folder) {
        this.site = folder.resolve("site");
    }

    @Test
    void aLaterBuildFindsWhatAnEarlierOneMade() throws IOException {
        publish();

        try (OutputFolder folder = OutputFolder.open(site)) {
            assertThat(folder.stageKeptPicture("files/another.jpg", "key")).isTrue();
            assertThat(folder.stageKeptPicture("files/b.jpg", "unknown")).isFalse();
            folder.publish(RETENTION);
        }
        assertThat(site.resolve("files/another.jpg")).hasBinaryContent(PIXELS);
        assertThat(site.resolve("files/a.jpg")).doesNotExist();
    }

    @Test
    void whatSomebodyChangedIsNotTakenForThePicture() throws IOException {
        publish();
        // where the file system has second names, this is the published file, too
        Files.write(kept().get(0), new byte[] {9});

        try (OutputFolder folder = OutputFolder.open(site)) {
            assertThat(folder.stageKeptPicture("files/a.jpg", "key")).isFalse();
            folder.stagePicture("files/a.jpg", "key", PIXELS);
            folder.publish(RETENTION);
        }
        assertThat(site.resolve("files/a.jpg")).hasBinaryContent(PIXELS);
    }

    @Test
    void whatNobodyNeedsAnyMoreIsForgotten() throws IOException {
        publish();
        assertThat(kept()).hasSize(1);

        try (OutputFolder folder = OutputFolder.open(site)) {
            folder.stage("index.html", PIXELS);
            folder.publish(RETENTION);
        }
        assertThat(kept()).isEmpty();
    }

    private void publish() throws IOException {
        try (OutputFolder folder = OutputFolder.open(site)) {
            folder.stagePicture("files/a.jpg", "key", PIXELS);
            folder.publish(RETENTION);
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(site.resolve(".partner-cities/pictures"))) {
            return files.toList();
        }
    }
}
