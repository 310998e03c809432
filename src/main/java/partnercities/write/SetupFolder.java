package partnercities.write;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** The folder of an operator's choice for the set-up of a host. */
public final class SetupFolder {
    private SetupFolder() {}

    /** Whether something else lies where a file of the set-up goes. */
    public static boolean hasOther(Path folder, String path, String text) throws IOException {
        Path place = folder.resolve(path);
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                && !(Files.isRegularFile(place) && Files.readString(place).equals(text));
    }

    /**
     * Writes a file, wholly or not at all. One that lies there is replaced and keeps its permissions, also behind a link; a new script may
     * be called.
     *
     * @param path below the folder, with slashes
     * @throws IOException if it can't be written; then all is as it was
     */
    public static void write(Path folder, String path, String text) throws IOException {
        Path named = folder.resolve(path).toAbsolutePath();
        Path place = Files.exists(named) ? named.toRealPath() : named;
        Files.createDirectories(place.resolveSibling(""));
        Path draft = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        Files.writeString(draft, text, StandardOpenOption.CREATE_NEW);
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                permit(draft, place);
            }
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void permit(Path draft, Path place) throws IOException {
        if (Files.exists(place)) {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(place));
        } else if (place.toString().endsWith(".sh")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(draft);
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(draft, permissions);
        }
    }
}
