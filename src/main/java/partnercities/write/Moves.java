package partnercities.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The steps of publication that visitors can see. Each happens wholly or not at all; a build may be killed between any
 * two.
 */
interface Moves {
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
    };

    /** Makes a folder and its parents, unless they exist. */
    void makeFolder(Path folder) throws IOException;

    /** Moves a file to its place, and replaces what is there. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder, if it exists. */
    void delete(Path path) throws IOException;

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
