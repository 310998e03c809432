package partnercities.write.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.write.disk.OutputPath;
import partnercities.write.disk.OutputTree;
import partnercities.write.ledger.Manifest;
import partnercities.write.ledger.StagedFile;

/** Finds foreign files and folders in the way of the coming site: those that the generator did not write. */
final class Obstacles {
    private final OutputTree tree;
    private final Manifest written;
    private final Set<String> leaving;
    private final Set<String> foldersSeen = new HashSet<>();
    private final Diagnostics diagnostics = new Diagnostics();

    /** @param leaving files that will be removed, so are not in the way */
    Obstacles(OutputTree tree, Manifest written, Set<String> leaving) {
        this.tree = tree;
        this.written = written;
        this.leaving = leaving;
    }

    List<Diagnostic> of(Collection<StagedFile> files) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (StagedFile file : files) {
            String namesake = names.putIfAbsent(OutputPath.folded(file.path()), file.path());
            if (namesake != null) {
                diagnostics.add(collision(namesake, file.path()));
            }
            checkFolders(file.path());
            if (file.draft().isPresent()) {
                checkPlace(file.path());
            }
        }
        return diagnostics.sorted();
    }

    private void checkFolders(String path) {
        for (String folder : OutputTree.foldersOf(path)) {
            if (!foldersSeen.add(folder)) {
                return;
            }
            OutputTree.Kind kind = tree.kind(folder);
            boolean free =
                    switch (kind) {
                        case NOTHING, FOLDER -> true;
                        case FILE -> leaving.contains(folder);
                        case OTHER -> false;
                    };
            if (!free) {
                diagnostics.add(foreign(folder, kind, "a folder"));
            }
        }
    }

    private void checkPlace(String path) throws IOException {
        OutputTree.Kind kind = tree.kind(path);
        boolean free =
                switch (kind) {
                    case NOTHING -> true;
                    case FILE -> written.lists(path);
                    case FOLDER -> vanishes(path);
                    case OTHER -> false;
                };
        if (!free) {
            diagnostics.add(foreign(path, kind, "a generated file"));
        }
    }

    /** Whether a folder disappears along with the leaving files, because nothing else is in it. */
    private boolean vanishes(String folder) throws IOException {
        List<String> entries;
        try (Stream<Path> children = Files.list(tree.at(folder))) {
            entries = children.map(child -> folder + "/" + child.getFileName()).toList();
        }
        for (String entry : entries) {
            boolean goes = tree.kind(entry) == OutputTree.Kind.FOLDER ? vanishes(entry) : leaving.contains(entry);
            if (!goes) {
                return false;
            }
        }
        return !entries.isEmpty();
    }

    private static Diagnostic foreign(String path, OutputTree.Kind kind, String place) {
        String what =
                switch (kind) {
                    case FILE -> "file";
                    case FOLDER -> "folder";
                    case OTHER, NOTHING -> "link or device";
                };
        return Diagnostic.of(
                        Rule.FOREIGN_FILE,
                        "The " + what + " '" + path + "' in the output folder is where " + place
                                + " must go, but the generator did not write it.")
                .help("move it elsewhere, or delete it if nobody needs it; then build again. Nothing was changed.");
    }

    private static Diagnostic collision(String first, String second) {
        return Diagnostic.of(
                        Rule.CASE_COLLISION,
                        "The addresses '" + first + "' and '" + second
                                + "' differ in upper and lower case only. Many computers can't keep both.")
                .help("give one of them another name");
    }
}
