package partnercities.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import partnercities.diagnostic.Checked;
import partnercities.diagnostic.Diagnostic;
import partnercities.encoding.Sha256;
import partnercities.write.disk.CompressedForms;
import partnercities.write.disk.HiddenFolder;
import partnercities.write.disk.Moves;
import partnercities.write.disk.OutputPath;
import partnercities.write.disk.OutputTree;
import partnercities.write.disk.PublicationException;
import partnercities.write.ledger.Ledger;
import partnercities.write.ledger.Manifest;
import partnercities.write.ledger.StagedFile;
import partnercities.write.note.Note;
import partnercities.write.note.Notebook;
import partnercities.write.note.Recipes;
import partnercities.write.publication.Changes;
import partnercities.write.publication.Publication;
import partnercities.write.publication.Retention;

/**
 * The folder that visitors see. Staged files wait in a hidden folder on the same file system until published; closing
 * without publishing leaves no trace. Never touches files that the generator did not write.
 */
public final class OutputFolder implements AutoCloseable {
    private final OutputTree tree;
    private final HiddenFolder hidden;
    private final Ledger ledger;
    private final Moves moves;
    private final Map<String, StagedFile> files = new ConcurrentHashMap<>();
    private final Notebook notebook;
    private final KeptPictures pictures;
    private final Recipes recipes;
    private final ReentrantLock turn = new ReentrantLock();
    private Instant publishing = Instant.MIN;
    private boolean isPublished;
    private Manifest inPlace = Manifest.of(List.of());

    private OutputFolder(OutputTree tree, HiddenFolder hidden, Ledger ledger, Recipes recipes, Moves moves) {
        this.tree = tree;
        this.hidden = hidden;
        this.ledger = ledger;
        this.recipes = recipes;
        this.moves = moves;
        this.notebook = new Notebook(tree, hidden, moves);
        this.pictures = new KeptPictures(hidden, moves);
    }

    /**
     * Opens the folder, or makes it, and cleans up after a killed build.
     *
     * @throws IOException also when another build has the folder open
     */
    public static OutputFolder open(Path directory) throws IOException {
        return open(directory, Moves.ON_DISK);
    }

    static OutputFolder open(Path directory, Moves moves) throws IOException {
        HiddenFolder hidden = HiddenFolder.in(directory);
        try {
            OutputTree tree = new OutputTree(directory.toRealPath());
            return new OutputFolder(
                    tree, hidden, Ledger.open(tree, hidden, moves), Recipes.read(hidden.file(Recipes.NAME)), moves);
        } catch (IOException | RuntimeException failure) {
            hidden.close();
            throw failure;
        }
    }

    /**
     * Stages one file of the coming site; safe for many threads. Writes to disk only what is not in place already.
     *
     * @param path relative to the folder, with slashes, e.g. {@code pl/miasta/lwow/index.html}
     * @throws IllegalArgumentException when the path leads out of the folder or was staged before
     */
    public void stage(String path, byte[] content) throws IOException {
        stage(path, content, Sha256.of(content), draft -> HiddenFolder.write(draft, content));
    }

    private void stage(String path, byte[] content, String digest, HiddenFolder.Drafting drafting) throws IOException {
        if (!OutputPath.isSafe(path)) {
            throw new IllegalArgumentException("Not a path in the output folder: " + path);
        }
        boolean isInPlace = tree.holds(path, content);
        add(new StagedFile(path, digest, isInPlace ? Optional.empty() : Optional.of(hidden.draft(drafting))));
    }

    /**
     * Stages a file that follows from a recipe alone. If this program has made it by the same recipe, and it is in place still, it is
     * not made again.
     */
    public void stage(String path, String recipe, Supplier<byte[]> make) throws IOException {
        Optional<String> made = recipes.digest(path, recipe);
        if (made.isPresent() && made.equals(tree.digest(path))) {
            add(new StagedFile(path, made.get(), Optional.empty()));
            recipes.note(path, recipe, made.get());
        } else {
            byte[] content = make.get();
            String digest = Sha256.of(content);
            stage(path, content, digest, draft -> HiddenFolder.write(draft, content));
            recipes.note(path, recipe, digest);
        }
    }

    private void add(StagedFile file) {
        if (files.putIfAbsent(file.path(), file) != null) {
            throw new IllegalArgumentException("Two files of the site have the same path: " + file.path());
        }
    }

    /**
     * Stages a picture that an earlier build made; safe for many threads.
     *
     * @param key stands for all that the picture is made of
     * @return whether there is one
     */
    public boolean stageKeptPicture(String path, String key) throws IOException {
        Optional<KeptPictures.Kept> kept = pictures.find(key);
        if (kept.isPresent()) {
            stage(path, kept.get());
        }
        return kept.isPresent();
    }

    /** Stages a picture, and keeps it for later builds. */
    public void stagePicture(String path, String key, byte[] content) throws IOException {
        try {
            stage(path, pictures.keep(key, content));
        } catch (IOException e) {
            throw PublicationException.asItWas(e);
        }
    }

    private void stage(String path, KeptPictures.Kept picture) throws IOException {
        stage(path, picture.bytes(), picture.digest(), draft -> pictures.link(picture, draft));
    }

    /** Stages the compressed forms of a file too, if they are notably smaller; safe for many threads. */
    public void stageCompressed(String path, byte[] content) throws IOException {
        for (Map.Entry<String, byte[]> form : CompressedForms.of(path, content).entrySet()) {
            stage(form.getKey(), form.getValue());
        }
    }

    /**
     * Publishes what was staged: first assets, then pages; then removes files that the site no longer has. If any
     * diagnostic is an error, nothing was changed.
     *
     * @param retention how long assets stay that the site no longer has
     * @throws PublicationException if a step failed; it says in which state the folder is
     */
    public Checked<Changes> publish(Retention retention) throws IOException {
        turn.lock();
        try {
            publishing = hidden.now();
            if (recipes.hasChanged()) { // true whether or not this publication succeeds, since they name the bytes
                hidden.save(recipes.text(), Recipes.NAME, moves);
            }
            Publication publication = new Publication(tree, ledger, moves, files.values());
            Checked<Changes> done = publication.run(retention);
            inPlace = publication.manifest();
            isPublished = done.diagnostics().stream().noneMatch(Diagnostic::isError);
            if (isPublished) {
                pictures.forgetOthers();
            }
            return done;
        } catch (PublicationException e) {
            throw e;
        } catch (IOException e) {
            throw PublicationException.asItWas(e);
        } finally {
            turn.unlock();
        }
    }

    /**
     * Lets nothing be published any more; for a program that is told to end. Waits for the end of a publication that has begun.
     *
     * @return whether the site is the new one
     */
    public boolean halt() {
        turn.lock(); // and never unlocks
        return isPublished;
    }

    /** What the last build left for the next one to know; empty if nothing was built here. */
    public String history() throws IOException {
        return ledger.recollection().text();
    }

    /** Leaves something for the next build to know, once this one is published. */
    public void remember(String history) {
        ledger.recollection().prepare(history);
    }

    /** What the last build noted; empty too when a build since then noted nothing, or was killed. */
    public Optional<Note> note() throws IOException {
        return ledger.isSettled() ? notebook.note(ledger.written()) : Optional.empty();
    }

    /** Whether all files are in place, byte for byte, as the note has them. */
    public boolean isAsNoted() throws IOException {
        return ledger.isSettled() && notebook.isOutputAsNoted(ledger.written());
    }

    /** Takes a note for the next build, after this one has published. */
    public void takeNote(Note note) throws IOException {
        Instant opened = hidden.opened();
        notebook.write(note, inPlace, (path, state) -> {
            StagedFile file = files.get(path);
            // what was written was ours alone before it was published; all else was read after the folder was opened
            return (file != null && file.draft().isPresent())
                    ? state.modified().toInstant().isBefore(publishing)
                    : state.changed().toInstant().isBefore(opened);
        });
    }

    /** Puts another note in the place of the last build's. */
    public void replaceNote(Note note) throws IOException {
        notebook.replace(note, ledger.written());
    }

    /** When this folder was opened, by the clock of its file system. */
    public Instant opened() throws IOException {
        return hidden.opened();
    }

    /** Discards what was staged but not published, and lets the next build in. */
    @Override
    public void close() throws IOException {
        hidden.close();
    }
}
