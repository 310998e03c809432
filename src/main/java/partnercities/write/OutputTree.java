package partnercities.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import partnercities.encoding.Sha256;

/** What is on disk in the output folder. It looks only, and follows no symbolic link inside of the folder. */
record OutputTree(Path root) {
    /** What stands at a path. */
    enum Kind {
        NOTHING,
        FILE,
        FOLDER,
        /** A symbolic link or a device. */
        OTHER
    }

    Path at(String path) {
        return root.resolve(path);
    }

    Kind kind(String path) {
        try {
            var attributes = Files.readAttributes(at(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? Kind.FILE : attributes.isDirectory() ? Kind.FOLDER : Kind.OTHER;
        } catch (FileSystemException missing) { // also when a parent is no folder
            return Kind.NOTHING;
        } catch (IOException unreadable) {
            return Kind.OTHER;
        }
    }

    /** Whether a file with just these bytes is there. The folders above it are not looked at. */
    boolean holds(String path, byte[] content) throws IOException {
        Path file = at(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** The digest of a file that is reached through true folders only; empty when there is none. */
    Optional<String> digest(String path) throws IOException {
        boolean reached = foldersOf(path).stream().allMatch(folder -> kind(folder) == Kind.FOLDER);
        return reached && kind(path) == Kind.FILE
                ? Optional.of(Sha256.of(Files.readAllBytes(at(path))))
                : Optional.empty();
    }

    /** The folders that a path lies in, the innermost first: {@code a/b} and {@code a} for {@code a/b/c.html}. */
    static List<String> foldersOf(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }
}
