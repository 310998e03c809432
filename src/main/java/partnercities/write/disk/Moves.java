package partnercities.write.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The steps of publication that visitors can see. Each happens wholly or not at all; a build may be killed between any
 * two.
 */
public interface Moves {
    /** Carries out the steps on disk. */
    Moves ON_DISK = new Moves() {
        @Override
        public void makeFolder(Path folder) throws IOException {
            Files.createDirectories(folder);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.deleteIfExists(path);
        }

        @Override
        public void keep(Path file, Path keptAs) throws IOException {
            try {
                Files.createLink(keptAs, file);
            } catch (UnsupportedOperationException | FileSystemException e) { // the file system has no second names
                Files.copy(file, keptAs, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }

        @Override
        public void flush(Path path) throws IOException {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                if (!Files.isDirectory(path)) { // not every system flushes folders
                    throw e;
                }
            }
        }
    };

    /** Makes a folder and its parents, unless they exist. */
    void makeFolder(Path folder) throws IOException;

    /** Moves a file to its place, and replaces what is there. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder, if it exists. */
    void delete(Path path) throws IOException;

    /** Gives a file a second name, under which it stays when another one takes its place. */
    void keep(Path file, Path keptAs) throws IOException;

    /** Sees that a file's content, or a folder's list of names, outlasts a power cut; all that comes later may not. */
    void flush(Path path) throws IOException;

    /** Deletes the folders above a path, as long as they are empty. */
    default void deleteEmptyFolders(OutputTree tree, String path) throws IOException {
        try {
            for (String folder : OutputTree.foldersOf(path)) {
                if (tree.kind(folder) == OutputTree.Kind.FOLDER) {
                    delete(tree.at(folder));
                }
            }
        } catch (DirectoryNotEmptyException e) {
            // so are the folders above it
        }
    }
}
