package partnercities.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.diagnostic.Diagnostic;
import partnercities.gather.pictures.Raster;
import partnercities.gather.source.Origin;
import partnercities.gather.source.SourceFile;
import partnercities.gather.source.SourceFolder;

class ContentReaderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** Our own mistake, here a call without bytes, is not told to editors as one of theirs. */
    @Test
    @SuppressWarnings("NullAway")
    void onlyWhatLibrariesThrowIsAMistakeInTheFile() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "");
        SourceFile file =
                SourceFolder.onDisk(folder, "content").files().iterator().next();

        assertThatThrownBy(() -> ContentReader.read(file, null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aPictureOfMoreThanSixtyMegabytesIsTold() {
        SourceFile heavy = new SourceFile(
                new Origin("content", "cities/lviv/market.jpg"),
                () -> new ByteArrayInputStream(new byte[Raster.MOST_BYTES + 2]));

        ContentReading reading = Kept.<ContentReading>nothing().of(heavy, ContentReader::read);

        assertThat(reading.diagnostics())
                .extracting(Diagnostic::message)
                .contains("This picture has more than 60 megabytes.");
    }
}
