package partnercities.write;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The generator's memory of the files that are its own. {@code manifest} lists those in place; from before a build's
 * first step until after its last, {@code manifest.next} lists those that it is putting in place, so that every file
 * is accounted for whenever a build is killed.
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

    /** Also clears away the empty folders of a killed build. */
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

    /** The files that the generator wrote, also those of a build that was killed. */
    Manifest written() {
        return written;
    }

    /** Whether the manifest on disk says just this, and no build was killed since. */
    boolean isSettledWith(Manifest coming) {
        return written.equals(coming) && !Files.exists(hidden.file(NEXT));
    }

    /** Must come before the first step of publication. */
    void begin(Manifest coming) throws IOException {
        if (Files.exists(hidden.file(NEXT))) {
            save(written, SETTLED); // the list of the killed build is about to be overwritten
        }
        save(coming, NEXT);
    }

    /** Must come after the last step of publication. */
    void end() throws IOException {
        moves.move(hidden.file(NEXT), hidden.file(SETTLED));
    }

    private void save(Manifest list, String name) throws IOException {
        Files.writeString(hidden.draft(name), list.text());
        moves.move(hidden.draft(name), hidden.file(name));
    }

    /** Of the files before and after a killed build: those that are there. */
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
