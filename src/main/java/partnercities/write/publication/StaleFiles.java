package partnercities.write.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.write.disk.OutputPath;
import partnercities.write.disk.OutputTree;
import partnercities.write.ledger.Manifest;

/**
 * The generator's files that the site no longer has. A file that somebody edited no longer counts as the generator's,
 * and stays.
 *
 * @param inTheWay those where the coming site needs a folder, or inside a folder where it needs a file
 * @param others all others
 * @param edited a warning for each edited file, which stays
 */
record StaleFiles(List<String> inTheWay, List<String> others, List<Diagnostic> edited) {
    static StaleFiles find(OutputTree tree, Manifest written, Set<String> coming) throws IOException {
        Set<String> comingFolders = new HashSet<>();
        Map<String, String> names = new HashMap<>();
        for (String path : coming) {
            comingFolders.addAll(OutputTree.foldersOf(path));
            names.put(OutputPath.folded(path), path);
        }
        StaleFiles stale = new StaleFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Map.Entry<String, String> file : written.digests().entrySet()) {
            String path = file.getKey();
            String namesake = names.get(OutputPath.folded(path));
            String digest = namesake != null && isSame(tree, path, namesake)
                    ? ""
                    : tree.digest(path).orElse("");
            if (digest.equals(file.getValue())) {
                boolean blocks = comingFolders.contains(path)
                        || OutputTree.foldersOf(path).stream().anyMatch(coming::contains);
                (blocks ? stale.inTheWay : stale.others).add(path);
            } else if (!digest.isEmpty()) {
                stale.edited.add(edited(path));
            }
        }
        return stale;
    }

    /** Those that are not kept. */
    StaleFiles without(Set<String> kept) {
        return new StaleFiles(
                inTheWay, others.stream().filter(path -> !kept.contains(path)).toList(), edited);
    }

    Set<String> all() {
        Set<String> all = new HashSet<>(inTheWay);
        all.addAll(others);
        return all;
    }

    /** Whether two paths are the same file; a case-insensitive file system may have one file for two paths. */
    private static boolean isSame(OutputTree tree, String path, String coming) throws IOException {
        if (path.equals(coming)) {
            return true;
        }
        Path one = tree.at(path);
        Path other = tree.at(coming);
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    private static Diagnostic edited(String path) {
        return Diagnostic.of(
                        Rule.EDITED_FILE,
                        "The site no longer has '" + path
                                + "', but somebody has changed this file in the output folder, so it stays.")
                .help("delete it if nobody needs it");
    }
}
