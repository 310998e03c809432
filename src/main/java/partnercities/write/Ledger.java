package partnercities.write;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Remembers which files are the generator's own. {@code manifest} lists those in place. While a build publishes,
 * {@code manifest.next} lists the files that it is putting in place, so every file is accounted for whenever a build is
 * killed.
 */
final class Ledger {
    private static final String SETTLED = "manifest";
    private static final String NEXT = "manifest.next";

    private final HiddenFolder hidden;
    private final Manifest written;
    private final Moves moves;

    private Ledger(HiddenFolder hidden, Manifest written, Moves moves) {
        this.hidden = hidden;
        this.written = written;
        this.moves = moves;
    }

    /** Opens the ledger, and removes empty folders that a killed build left. */
    static Ledger open(OutputTree tree, HiddenFolder hidden, Moves moves) throws IOException {
        Manifest settled = Manifest.read(hidden.file(SETTLED));
        if (!Files.exists(hidden.file(NEXT))) {
            return new Ledger(hidden, settled, moves);
        }
        Manifest next = Manifest.read(hidden.file(NEXT));
        for (Manifest list : List.of(settled, next)) {
            for (String path : list.digests().keySet()) {
                moves.deleteEmptyFolders(tree, path);
            }
        }
        return new Ledger(hidden, inPlace(tree, settled, next), moves);
    }

    /** The files that the generator wrote, including those of a killed build. */
    Manifest written() {
        return written;
    }

    /** Whether the manifest on disk equals this one, and no build was killed since. */
    boolean isSettledWith(Manifest coming) {
        return written.equals(coming) && isSettled();
    }

    /** Whether there is a manifest on disk, and no build was killed since. */
    boolean isSettled() {
        return Files.exists(hidden.file(SETTLED)) && !Files.exists(hidden.file(NEXT));
    }

    /** Call before the first step of publication. */
    void begin(Manifest coming) throws IOException {
        if (Files.exists(hidden.file(NEXT))) {
            save(written, SETTLED); // the next line overwrites the list of the killed build
        }
        save(coming, NEXT);
    }

    /** Call after the last step of publication. */
    void end() throws IOException {
        moves.move(hidden.file(NEXT), hidden.file(SETTLED));
    }

    private void save(Manifest list, String name) throws IOException {
        Files.writeString(hidden.draft(name), list.text());
        moves.move(hidden.draft(name), hidden.file(name));
    }

    /** The files that are in place after a killed build, of those before it and those that it was writing. */
    private static Manifest inPlace(OutputTree tree, Manifest before, Manifest after) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>(before.digests());
        digests.keySet().removeIf(path -> tree.kind(path) != OutputTree.Kind.FILE);
        for (Map.Entry<String, String> file : after.digests().entrySet()) {
            if (!file.getValue().equals(digests.get(file.getKey()))
                    && tree.digest(file.getKey())
                            .filter(file.getValue()::equals)
                            .isPresent()) {
                digests.put(file.getKey(), file.getValue());
            }
        }
        return new Manifest(digests);
    }
}
