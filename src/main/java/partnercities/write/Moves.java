package partnercities.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The steps that a visitor can see. Each happens wholly or not at all; a build may be killed between any two. */
interface Moves {
    /** The steps as the file system does them. */
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

    /** Makes a folder and those that it lies in, unless it is there. */
    void makeFolder(Path folder) throws IOException;

    /** Puts a file in its place and replaces the file that is there, if any. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder, if it is there. */
    void delete(Path path) throws IOException;

    /** Deletes the folders that a path lies in, as far as they are empty. */
    default void deleteEmptyFolders(OutputTree tree, String path) throws IOException {
        try {
            for (String folder : OutputTree.foldersOf(path)) {
                if (tree.kind(folder) == OutputTree.Kind.FOLDER) {
                    delete(tree.at(folder));
                }
            }
        } catch (DirectoryNotEmptyException stillNeeded) {
            // So are the folders that it lies in.
        }
    }
}
