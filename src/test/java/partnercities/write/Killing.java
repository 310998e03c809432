package partnercities.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import partnercities.write.disk.Moves;

/**
 * A build that is killed after some steps: the output folder is copied as it is at that moment, since what the dying
 * process would still tidy up in a test is not tidied up by the real death.
 */
final class Killing implements Moves {
    /** Thrown at the moment of death. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Path output;
    private final Path copy;
    private int stepsLeft;

    Killing(int steps, Path output, Path copy) {
        this.stepsLeft = steps;
        this.output = output;
        this.copy = copy;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step();
        ON_DISK.makeFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        ON_DISK.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        ON_DISK.delete(path);
    }

    @Override
    public void keep(Path file, Path keptAs) throws IOException {
        step();
        ON_DISK.keep(file, keptAs);
    }

    @Override
    public void flush(Path path) {
        // nobody sees it
    }

    private void step() throws IOException {
        if (stepsLeft-- == 0) {
            copy(output, copy);
            throw new Killed();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }
}
