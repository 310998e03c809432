package partnercities.write.disk;

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

/** What is on disk in the output folder. Only reads, and follows no symbolic link inside it. */
public record OutputTree(Path root) {
    /** What is at a path. */
    public enum Kind {
        NOTHING,
        FILE,
        FOLDER,
        /** A symbolic link or a device. */
        OTHER
    }

    public Path at(String path) {
        return root.resolve(path);
    }

    public Kind kind(String path) {
        try {
            var attributes = Files.readAttributes(at(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? Kind.FILE : attributes.isDirectory() ? Kind.FOLDER : Kind.OTHER;
        } catch (FileSystemException e) { // also when a parent is not a folder
            return Kind.NOTHING;
        } catch (IOException e) {
            return Kind.OTHER;
        }
    }

    /** Whether there is a file with exactly these bytes. Does not look at the folders above it. */
    public boolean holds(String path, byte[] content) throws IOException {
        Path file = at(path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** The digest of a file; empty when there is none, or a folder above it is not a real one. */
    public Optional<String> digest(String path) throws IOException {
        boolean reached = foldersOf(path).stream().allMatch(folder -> kind(folder) == Kind.FOLDER);
        return reached && kind(path) == Kind.FILE
                ? Optional.of(Sha256.of(Files.readAllBytes(at(path))))
                : Optional.empty();
    }

    /** The folders above a path, the innermost first: {@code a/b} and {@code a} for {@code a/b/c.html}. */
    public static List<String> foldersOf(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }
}
