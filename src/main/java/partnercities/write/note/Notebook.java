package partnercities.write.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import partnercities.write.disk.Checksum;
import partnercities.write.disk.FileState;
import partnercities.write.disk.HiddenFolder;
import partnercities.write.disk.Moves;
import partnercities.write.disk.OutputTree;
import partnercities.write.ledger.Manifest;

/**
 * Keeps the note of the last build, and knows whether the output folder is still as that build left it. The manifest's
 * digests are the truth. A file need not be read for it if its state is the noted one and dates from before the states
 * were read: whoever changes a file later changes its state, even to the same size and within the same second.
 */
public final class Notebook {
    private static final String FILE = "note";

    private final OutputTree tree;
    private final HiddenFolder hidden;
    private final Moves moves;

    public Notebook(OutputTree tree, HiddenFolder hidden, Moves moves) {
        this.tree = tree;
        this.hidden = hidden;
        this.moves = moves;
    }

    /** The states of files, and those files of which the states alone prove nothing. */
    private record States(String checksum, Instant taken, List<String> doubtful) {}

    /** The note that was taken when the manifest was this one. */
    public Optional<Note> note(Manifest manifest) throws IOException {
        return kept(manifest).map(KeptNote::note);
    }

    /** Whether all files of the manifest are in place, byte for byte. Keeps their states if it had to read them all. */
    public boolean isOutputAsNoted(Manifest manifest) throws IOException {
        Optional<KeptNote> kept = kept(manifest);
        if (kept.isEmpty()) {
            return false;
        }
        Instant taken = kept.get().taken();
        States states =
                states(manifest, (path, state) -> state.changed().toInstant().isBefore(taken));
        if (states.checksum().equals(kept.get().output()) && areInPlace(manifest, states.doubtful())) {
            return true;
        }
        if (!areInPlace(manifest, manifest.digests().keySet())) {
            return false;
        }
        save(kept.get().note(), manifest, states);
        return true;
    }

    /**
     * Writes a note that goes with a manifest, unless somebody else has been at work in the folder.
     *
     * @param isCertain whether a file with this state has the bytes that were published
     */
    public void write(Note note, Manifest manifest, BiPredicate<String, FileState> isCertain) throws IOException {
        States states = states(manifest, isCertain);
        if (areInPlace(manifest, states.doubtful())) {
            save(note, manifest, states);
        }
    }

    /** Puts another note in the place of the one that goes with this manifest. */
    public void replace(Note note, Manifest manifest) throws IOException {
        Optional<KeptNote> kept = kept(manifest);
        if (kept.isPresent()) {
            save(new KeptNote(
                    note, kept.get().manifest(), kept.get().output(), kept.get().taken()));
        }
    }

    private Optional<KeptNote> kept(Manifest manifest) throws IOException {
        return KeptNote.read(hidden.file(FILE)).filter(kept -> kept.manifest().equals(checksum(manifest)));
    }

    private void save(Note note, Manifest manifest, States states) throws IOException {
        save(new KeptNote(note, checksum(manifest), states.checksum(), states.taken()));
    }

    private void save(KeptNote kept) throws IOException {
        Files.writeString(hidden.draft(FILE), kept.text());
        moves.move(hidden.draft(FILE), hidden.file(FILE));
    }

    private static String checksum(Manifest manifest) {
        return Checksum.of(manifest.text());
    }

    private States states(Manifest manifest, BiPredicate<String, FileState> isCertain) throws IOException {
        Instant taken = hidden.now(); // first, so that whatever changes while states are read is not older
        List<String> paths = List.copyOf(manifest.digests().keySet());
        List<Optional<FileState>> states =
                Stream.concat(paths.stream(), folders(paths).stream()).toList().parallelStream()
                        .map(this::state)
                        .toList();
        StringBuilder text = new StringBuilder();
        states.forEach(state ->
                text.append(state.map(FileState::text).orElse("nothing")).append('\n'));
        List<String> doubtful = new ArrayList<>();
        for (int index = 0; index < paths.size(); index++) {
            String path = paths.get(index);
            if (states.get(index).filter(state -> isCertain.test(path, state)).isEmpty()) {
                doubtful.add(path);
            }
        }
        return new States(Checksum.of(text.toString()), taken, doubtful);
    }

    private Optional<FileState> state(String path) {
        try {
            return FileState.of(tree.at(path), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> folders(Collection<String> paths) {
        Set<String> folders = new LinkedHashSet<>();
        for (String path : paths) {
            folders.addAll(OutputTree.foldersOf(path));
        }
        return folders;
    }

    private boolean areInPlace(Manifest manifest, Collection<String> paths) {
        return paths.parallelStream().allMatch(path -> {
            try {
                return tree.digest(path)
                        .equals(Optional.ofNullable(manifest.digests().get(path)));
            } catch (IOException e) {
                return false; // publishing will say why it can't be read
            }
        });
    }
}
