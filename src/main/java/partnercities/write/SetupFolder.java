package partnercities.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder of an operator's choice for the set-up of a host. What lies there under the same names is replaced. */
public final class SetupFolder {
    private SetupFolder() {}

    /**
     * Writes a file, wholly or not at all.
     *
     * @param path below the folder, with slashes
     */
    public static void write(Path folder, String path, String text) throws IOException {
        Path place = folder.resolve(path);
        Files.createDirectories(place.toAbsolutePath().getParent());
        Path draft = place.resolveSibling(place.getFileName() + ".new");
        try {
            Files.writeString(draft, text);
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
