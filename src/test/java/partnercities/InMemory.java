package partnercities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Puts the temporary folders of all tests into memory where the system offers room there, as Linux does: disks take longest
 * to make and to delete many small files. {@code junit-platform.properties} names it.
 */
public final class InMemory implements TempDirFactory {
    private static final Path MEMORY = Path.of("/dev/shm");
    /** Containers often have 64 MB. */
    private static final long ROOM = 1L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        return hasRoom() ? Files.createTempDirectory(MEMORY, "junit-") : Files.createTempDirectory("junit-");
    }

    private static boolean hasRoom() throws IOException {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM;
    }
}
