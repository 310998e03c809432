package partnercities.write.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/** Puts another text into a file of the content, which must be as it was read. */
public final class EditedSource {
    private EditedSource() {}

    /**
     * Changes a file, wholly or not at all, and gives it another name.
     *
     * @param name another name in the same folder; empty if it stays
     * @return whether it was changed; it is not when somebody else has changed it meanwhile, when it is a link, or when there is a
     *     file with the other name
     */
    public static boolean change(Path file, String before, String after, Optional<String> name) throws IOException {
        Path place = name.map(file::resolveSibling).orElse(file);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !Arrays.equals(Files.readAllBytes(file), before.getBytes(StandardCharsets.UTF_8))
                || (name.isPresent() && Files.exists(place) && !Files.isSameFile(place, file))) {
            return false;
        }
        if (!before.equals(after)) {
            replace(file, after);
        }
        if (name.isPresent()) {
            try {
                Files.move(file, place);
            } catch (FileAlreadyExistsException e) {
                return false;
            }
        }
        return true;
    }

    private static void replace(Path file, String after) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".mended");
        try {
            Files.writeString(draft, after);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file));
            }
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
