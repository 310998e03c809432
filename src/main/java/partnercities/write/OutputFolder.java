package partnercities.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import partnercities.diagnostic.Checked;
import partnercities.encoding.Sha256;

/**
 * The folder that visitors see. What is staged waits in a hidden folder on the same file system until it is published;
 * what is closed without that leaves no trace. Files that the generator did not write are never touched.
 */
public final class OutputFolder implements AutoCloseable {
    private final OutputTree tree;
    private final HiddenFolder hidden;
    private final Ledger ledger;
    private final Moves moves;
    private final Map<String, StagedFile> files = new ConcurrentHashMap<>();
    private final AtomicInteger drafts = new AtomicInteger();

    private OutputFolder(OutputTree tree, HiddenFolder hidden, Ledger ledger, Moves moves) {
        this.tree = tree;
        this.hidden = hidden;
        this.ledger = ledger;
        this.moves = moves;
    }

    /**
     * Makes the folder if it is not there, and clears away what a killed build left in its hidden folder.
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
            return new OutputFolder(tree, hidden, Ledger.open(tree, hidden, moves), moves);
        } catch (IOException | RuntimeException failure) {
            hidden.close();
            throw failure;
        }
    }

    /**
     * Takes one file of the coming site; many threads may do so at once. Only a content that is not in place already is
     * written to disk.
     *
     * @param path relative to the folder, with slashes, e.g. {@code pl/miasta/lwow/index.html}
     * @throws IllegalArgumentException when the path leads out of the folder or was staged before
     */
    public void stage(String path, byte[] content) throws IOException {
        if (!OutputPath.isSafe(path)) {
            throw new IllegalArgumentException("Not a path in the output folder: " + path);
        }
        Optional<Path> draft = Optional.empty();
        if (!tree.holds(path, content)) {
            draft = Optional.of(hidden.draft(Integer.toString(drafts.incrementAndGet())));
            Files.write(draft.get(), content);
        }
        if (files.putIfAbsent(path, new StagedFile(path, Sha256.of(content), draft)) != null) {
            throw new IllegalArgumentException("Two files of the site have the same path: " + path);
        }
    }

    /**
     * Makes the folder hold what was staged: first assets, then pages, and then removes what the site no longer has.
     * When there is a diagnostic that is an error, nothing was changed at all.
     */
    public Checked<Changes> publish() throws IOException {
        return new Publication(tree, ledger, moves, files.values()).run();
    }

    /** Forgets what was staged and not published, and lets the next build in. */
    @Override
    public void close() throws IOException {
        hidden.close();
    }
}
