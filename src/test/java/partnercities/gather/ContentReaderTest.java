package partnercities.gather;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
