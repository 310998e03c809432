package partnercities.write;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import partnercities.diagnostic.Checked;
import partnercities.diagnostic.Diagnostics;

/**
 * Puts staged files in place and removes those that the site no longer has. If anything is in the way, changes nothing.
 */
final class Publication {
    private final OutputTree tree;
    private final Ledger ledger;
    private final Moves moves;
    private final SortedMap<String, StagedFile> coming = new TreeMap<>(OutputPath.PUBLICATION);
    private final Set<String> foldersMade = new HashSet<>();

    Publication(OutputTree tree, Ledger ledger, Moves moves, Collection<StagedFile> files) {
        this.tree = tree;
        this.ledger = ledger;
        this.moves = moves;
        files.forEach(file -> coming.put(file.path(), file));
    }

    Checked<Changes> run() throws IOException {
        Manifest manifest = Manifest.of(coming.values());
        StaleFiles stale = StaleFiles.find(tree, ledger.written(), coming.keySet());
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(stale.edited());
        diagnostics.addAll(new Obstacles(tree, ledger.written(), stale.all()).of(coming.values()));

        int written = (int) drafts().count();
        int unchanged = coming.size() - written;
        if (diagnostics.hasErrors()) {
            return diagnostics.with(new Changes(0, unchanged, 0));
        }
        if (written > 0 || !ledger.isSettledWith(manifest)) {
            ledger.begin(manifest);
            remove(stale.inTheWay());
            putInPlace();
            remove(stale.others());
            ledger.end();
        }
        return diagnostics.with(new Changes(written, unchanged, stale.all().size()));
    }

    private Stream<StagedFile> drafts() {
        return coming.values().stream().filter(file -> file.draft().isPresent());
    }

    private void putInPlace() throws IOException {
        for (StagedFile file : coming.values()) {
            if (file.draft().isPresent()) {
                List<String> folders = OutputTree.foldersOf(file.path());
                if (!folders.isEmpty() && foldersMade.add(folders.get(0))) {
                    moves.makeFolder(tree.at(folders.get(0)));
                }
                moves.move(file.draft().get(), tree.at(file.path()));
            }
        }
    }

    /** Removes files, and folders that become empty. */
    private void remove(Collection<String> paths) throws IOException {
        for (String path : paths) {
            moves.delete(tree.at(path));
            moves.deleteEmptyFolders(tree, path);
        }
    }
}
