package partnercities.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntPredicate;
import partnercities.write.disk.Moves;

/** Moves of which some fail, as on a disk that is full, broken or somebody else's. */
final class FailingMoves implements Moves {
    private final IntPredicate fails;
    private int steps;

    /** @param fails whether the step of a number, from 0, fails */
    FailingMoves(IntPredicate fails) {
        this.fails = fails;
    }

    int steps() {
        return steps;
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
    public void flush(Path path) throws IOException {
        step();
        ON_DISK.flush(path);
    }

    private void step() throws IOException {
        if (fails.test(steps++)) {
            throw new IOException("no room");
        }
    }
}
