package partnercities.write.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import partnercities.write.disk.Checksum;
import partnercities.write.disk.HiddenFolder;
import partnercities.write.disk.Moves;

/**
 * What a build leaves for the next one to know, beside the manifest and together with it. Only the stages understand the
 * text. While a build publishes, it lies in {@code history.next} below the checksum of the coming manifest.
 */
public final class Recollection {
    private static final String SETTLED = "history";
    private static final String NEXT = "history.next";

    private final HiddenFolder hidden;
    private final Moves moves;
    private Optional<String> coming = Optional.empty();

    Recollection(HiddenFolder hidden, Moves moves) {
        this.hidden = hidden;
        this.moves = moves;
    }

    /** Takes over what a build left that was killed after its last step, and removes what goes with no manifest. */
    void settle(Manifest settled) throws IOException {
        if (Files.exists(hidden.file(NEXT))) {
            if (Files.readString(hidden.file(NEXT)).startsWith(head(settled))) {
                end();
            } else {
                drop();
            }
        }
    }

    /** The text that the last build left; empty if none did. */
    public String text() throws IOException {
        if (!Files.exists(hidden.file(SETTLED))) {
            return "";
        }
        String all = Files.readString(hidden.file(SETTLED));
        return all.substring(all.indexOf('\n') + 1);
    }

    /** Has a text ready for the publication. */
    public void prepare(String text) {
        coming = Optional.of(text);
    }

    /** Call before the first step of publication. */
    void begin(Manifest manifest) throws IOException {
        if (coming.isPresent()) {
            hidden.save(head(manifest) + coming.get(), NEXT, moves);
        }
    }

    /** Call after the last step of publication. */
    void end() throws IOException {
        if (Files.exists(hidden.file(NEXT))) {
            moves.move(hidden.file(NEXT), hidden.file(SETTLED));
        }
    }

    /** Call when the publication was undone. */
    void drop() throws IOException {
        if (Files.exists(hidden.file(NEXT))) {
            moves.delete(hidden.file(NEXT));
        }
    }

    /** Call instead of both when no file of the site changes. */
    public void renew(Manifest manifest) throws IOException {
        if (coming.isPresent() && !coming.get().equals(text())) {
            hidden.save(head(manifest) + coming.get(), SETTLED, moves);
        }
    }

    private static String head(Manifest manifest) {
        return Checksum.of(manifest.text()) + "\n";
    }
}
