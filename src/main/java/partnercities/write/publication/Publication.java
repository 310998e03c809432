package partnercities.write.publication;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import partnercities.diagnostic.Checked;
import partnercities.diagnostic.Diagnostics;
import partnercities.write.disk.Moves;
import partnercities.write.disk.OutputPath;
import partnercities.write.disk.OutputTree;
import partnercities.write.disk.PublicationException;
import partnercities.write.ledger.Ledger;
import partnercities.write.ledger.Manifest;
import partnercities.write.ledger.StagedFile;

/**
 * Puts staged files in place and removes those that the site no longer has. If anything is in the way, changes nothing; if
 * a step fails, takes back those before it.
 */
public final class Publication {
    private final OutputTree tree;
    private final Ledger ledger;
    private final Moves moves;
    private final SortedMap<String, StagedFile> coming = new TreeMap<>(OutputPath.PUBLICATION);
    private final Set<String> foldersMade = new HashSet<>();
    private Manifest manifest = Manifest.of(List.of());

    public Publication(OutputTree tree, Ledger ledger, Moves moves, Collection<StagedFile> files) {
        this.tree = tree;
        this.ledger = ledger;
        this.moves = moves;
        files.forEach(file -> coming.put(file.path(), file));
    }

    public Checked<Changes> run(Retention retention) throws IOException {
        StaleFiles notComing = StaleFiles.find(tree, ledger.written(), coming.keySet());
        SortedMap<String, LocalDate> kept = kept(notComing, retention);
        manifest = Manifest.of(coming.values()).with(kept.keySet(), ledger.written());
        StaleFiles stale = notComing.without(kept.keySet());
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(stale.edited());
        diagnostics.addAll(new Obstacles(tree, ledger.written(), stale.all()).of(coming.values()));

        int written = (int) drafts().count();
        int unchanged = coming.size() - written;
        if (diagnostics.hasErrors()) {
            return diagnostics.with(new Changes(0, unchanged, 0));
        }
        if (written > 0 || !ledger.isSettledWith(manifest)) {
            publish(stale, kept);
        } else {
            ledger.recollection().renew(manifest);
        }
        return diagnostics.with(new Changes(written, unchanged, stale.all().size()));
    }

    /** All steps, or none. All that can be done before the first of them is done before. */
    private void publish(StaleFiles stale, SortedMap<String, LocalDate> kept) throws IOException {
        List<String> replaced = new ArrayList<>(stale.all());
        List<String> added = new ArrayList<>();
        for (StagedFile file : drafts().toList()) {
            (tree.kind(file.path()) == OutputTree.Kind.FILE ? replaced : added).add(file.path());
        }
        try {
            ledger.begin(manifest, replaced, added, kept);
            makeFolders(stale.inTheWay());
            removeFromTheWay(stale.inTheWay());
            putInPlace();
            remove(stale.others());
            ledger.end();
        } catch (IOException e) {
            throw undone(e);
        }
        try {
            ledger.forget(kept);
        } catch (IOException e) {
            // the site is published, and the next build tries again
        }
    }

    private PublicationException undone(IOException reason) {
        try {
            ledger.undo(manifest);
            return PublicationException.asItWas(reason);
        } catch (IOException e) {
            return PublicationException.halfDone(reason, e);
        }
    }

    /** What is in place after the publication. */
    public Manifest manifest() {
        return manifest;
    }

    private SortedMap<String, LocalDate> kept(StaleFiles stale, Retention retention) throws IOException {
        SortedMap<String, LocalDate> before = ledger.kept();
        SortedMap<String, LocalDate> kept = new TreeMap<>();
        for (String path : stale.others()) {
            if (retention.keeps(path, before)) {
                kept.put(path, before.getOrDefault(path, retention.today()));
            }
        }
        return kept;
    }

    private Stream<StagedFile> drafts() {
        return coming.values().stream().filter(file -> file.draft().isPresent());
    }

    /** Those in whose place no file is that must go first. */
    private void makeFolders(List<String> inTheWay) throws IOException {
        for (StagedFile file : drafts().toList()) {
            List<String> folders = OutputTree.foldersOf(file.path());
            if (!folders.isEmpty() && folders.stream().noneMatch(inTheWay::contains)) {
                makeFolder(folders.get(0));
            }
        }
    }

    private void putInPlace() throws IOException {
        for (StagedFile file : coming.values()) {
            if (file.draft().isPresent()) {
                List<String> folders = OutputTree.foldersOf(file.path());
                if (!folders.isEmpty()) {
                    makeFolder(folders.get(0));
                }
                moves.move(file.draft().get(), tree.at(file.path()));
            }
        }
    }

    private void makeFolder(String folder) throws IOException {
        if (foldersMade.add(folder)) {
            moves.makeFolder(tree.at(folder));
        }
    }

    private void removeFromTheWay(List<String> paths) throws IOException {
        if (!paths.isEmpty()) {
            remove(paths);
            foldersMade.clear(); // for a moment they may have been empty
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
