package partnercities.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import partnercities.write.disk.Moves;

/**
 * A power cut after some steps: names are as they were given, since file systems keep a journal of names, but a new file whose
 * content nobody flushed is empty.
 */
final class PowerCut implements Moves {
    private final Killing killing;
    private final Set<Path> flushed = new HashSet<>();
    private final Set<Path> lost = new HashSet<>();

    PowerCut(Killing killing) {
        this.killing = killing;
    }

    /** The files that are empty now, where they lay when the power was cut. */
    Set<Path> lost() {
        return lost;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        killing.makeFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        killing.move(from, to);
        lost.remove(to);
        boolean isOld = from.getParent().endsWith("before");
        if (flushed.remove(from) || isOld) {
            flushed.add(to);
        } else {
            lost.add(to);
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        killing.delete(path);
        lost.remove(path);
    }

    @Override
    public void keep(Path file, Path keptAs) throws IOException {
        killing.keep(file, keptAs);
    }

    @Override
    public void flush(Path path) {
        if (!Files.isDirectory(path)) {
            flushed.add(path);
        }
    }
}
