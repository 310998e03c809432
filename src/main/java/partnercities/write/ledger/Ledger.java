package partnercities.write.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import partnercities.write.disk.HiddenFolder;
import partnercities.write.disk.Moves;
import partnercities.write.disk.OutputTree;
import partnercities.write.disk.PublicationException;

/**
 * Remembers which files are the generator's own. {@code manifest} lists those in place. While a build publishes,
 * {@code manifest.next} lists the files that it is putting in place; the publication is done when that takes the manifest's
 * name. If a build ended before, the next one first makes the folder what it was.
 */
public final class Ledger {
    private static final String SETTLED = "manifest";
    private static final String NEXT = "manifest.next";

    private final HiddenFolder hidden;
    private final Manifest written;
    private final Moves moves;
    private final Undo undo;
    private final Recollection recollection;

    private Ledger(HiddenFolder hidden, Manifest written, Moves moves, Undo undo) {
        this.hidden = hidden;
        this.written = written;
        this.moves = moves;
        this.undo = undo;
        this.recollection = new Recollection(hidden, moves);
    }

    /** Opens the ledger, and undoes what a killed build had begun. */
    public static Ledger open(OutputTree tree, HiddenFolder hidden, Moves moves) throws IOException {
        Ledger ledger = new Ledger(hidden, Manifest.read(hidden.file(SETTLED)), moves, new Undo(tree, hidden, moves));
        try {
            if (Files.exists(hidden.file(NEXT))) {
                ledger.undo(Manifest.read(hidden.file(NEXT)));
            } else {
                ledger.undo.forget(); // it was killed before its first step or after the last one
            }
            ledger.recollection.settle(ledger.written);
            return ledger;
        } catch (IOException e) {
            throw PublicationException.stillHalfDone(e);
        }
    }

    /** The files that the generator wrote. */
    public Manifest written() {
        return written;
    }

    /** What a build leaves for the next one to know. */
    public Recollection recollection() {
        return recollection;
    }

    /** The assets that stay though the site no longer has them, with the day since when. */
    public SortedMap<String, LocalDate> kept() throws IOException {
        return KeptAssets.read(hidden);
    }

    /** Whether the manifest on disk equals this one. */
    public boolean isSettledWith(Manifest coming) {
        return written.equals(coming) && isSettled();
    }

    /** Whether there is a manifest on disk. */
    public boolean isSettled() {
        return Files.exists(hidden.file(SETTLED)) && !Files.exists(hidden.file(NEXT));
    }

    /**
     * Call before the first step of publication.
     *
     * @param replaced the files that its steps replace or remove
     * @param added those that they add
     * @param kept assets that stay though the site no longer has them, with the day since when
     */
    public void begin(Manifest coming, List<String> replaced, List<String> added, SortedMap<String, LocalDate> kept)
            throws IOException {
        undo.prepare(replaced, added);
        SortedMap<String, LocalDate> before = kept();
        if (before.keySet().retainAll(kept.keySet())) {
            // if all is undone, a date too few does no harm, and one too many does
            KeptAssets.write(before, hidden, moves);
        }
        recollection.begin(coming);
        hidden.save(coming.text(), NEXT, moves);
    }

    /** Call after the last step of publication. */
    public void end() throws IOException {
        moves.move(hidden.file(NEXT), hidden.file(SETTLED));
    }

    /** Undoes the steps since the beginning of a publication. */
    public void undo(Manifest coming) throws IOException {
        undo.run(coming);
        moves.delete(hidden.file(NEXT));
        recollection.drop();
        undo.forget();
    }

    /**
     * Lets go of what was kept in case that a step failed.
     *
     * @param kept as at the beginning; only now is it sure that the site lacks them
     */
    public void forget(SortedMap<String, LocalDate> kept) throws IOException {
        moves.flush(hidden.file("")); // first the new name of the manifest must be there to stay
        recollection.end();
        KeptAssets.write(kept, hidden, moves);
        undo.forget();
    }
}
