package partnercities.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Mend;
import partnercities.diagnostic.Rule;
import partnercities.gather.source.Paths;
import partnercities.gather.source.SourceFile;

/**
 * Looks at the names of all files of content before they are read. A file or folder with a wrong name is told of once, and read as
 * if it had the right one; so nothing else is missed because of it. Copies that somebody left are not read.
 */
final class ContentNames {
    private final SortedSet<String> paths = new TreeSet<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final SortedMap<String, String> renamed = new TreeMap<>();
    private final Diagnostics diagnostics = new Diagnostics();

    private ContentNames(Collection<SourceFile> written) {
        written.forEach(file -> paths.add(file.path()));
        Map<String, String> folders = folders(written);
        Set<String> taken = new HashSet<>(paths);
        for (SourceFile file : written) {
            add(file, inFolder(file.path(), folders), taken);
        }
    }

    static ContentNames of(Collection<SourceFile> written) {
        return new ContentNames(written);
    }

    /** All files to read, under the names that they should have. */
    List<SourceFile> files() {
        return List.copyOf(files);
    }

    /** The right paths of files and folders by the written ones. */
    SortedMap<String, String> renamed() {
        return renamed;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.sorted();
    }

    /** The right paths of folders with wrong names; an empty path if a folder is a copy that nobody should see. */
    private Map<String, String> folders(Collection<SourceFile> written) {
        Map<String, String> folders = new LinkedHashMap<>();
        Map<String, SourceFile> first = new TreeMap<>();
        for (SourceFile file : written) {
            String path = file.path();
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                first.putIfAbsent(path.substring(0, slash), file);
            }
        }
        first.forEach((folder, file) -> {
            String above = folder.contains("/") ? inFolder(folder, folders) : folder;
            FolderName name = new FolderName(above, paths, folder);
            name.right().ifPresent(right -> {
                folders.put(folder, right);
                renamed.put(folder, right);
            });
            name.diagnosis()
                    .ifPresent(
                            mistake -> diagnostics.add(mistake.at(file.origin().start())));
        });
        return folders;
    }

    /** Tells of a file that is not read, since there is one with the right name; unless the name of its folder was told. */
    private void tellTwice(SourceFile file, FileName.Correction correction, String path) {
        if (path.equals(file.path())) {
            String right = correction.path().substring(correction.path().lastIndexOf('/') + 1);
            diagnostics.add(Diagnostic.of(
                            Rule.UNEXPECTED_FILE,
                            "'" + file.origin().name() + "' is not read, since there is '" + right + "' too.")
                    .at(file.origin().start())
                    .help("remove one of the two"));
        }
    }

    /** Whether a file is a text, although its name does not say so: if others are in its language. */
    private boolean isLikely(FileName.Correction correction) {
        String right = correction.path().substring(correction.path().lastIndexOf('/') + 1);
        return correction.sure() || paths.stream().anyMatch(path -> path.endsWith("/" + right));
    }

    private static String inFolder(String path, Map<String, String> folders) {
        for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            String right = folders.get(path.substring(0, slash));
            if (right != null) {
                return right.isEmpty() ? "" : right + path.substring(slash);
            }
        }
        return path;
    }

    private void add(SourceFile file, String path, Set<String> taken) {
        if (path.isEmpty()) {
            return;
        }
        Optional<FileName.Correction> known = new FileName(path).correction().filter(this::isLikely);
        Optional<FileName.Correction> correction = known.filter(other -> !taken.contains(other.path()));
        if (known.isPresent() && correction.isEmpty() && known.get().rule() == Rule.WRONG_NAME) {
            tellTwice(file, known.get(), path);
            return;
        }
        correction.ifPresent(other -> diagnostics.add(Diagnostic.of(other.rule(), other.message())
                .at(file.origin().start())
                .help(other.help())
                .mend(Optional.of(other)
                        .filter(sure -> sure.sure() && sure.path().equals(sure.readAs()))
                        .filter(sure -> Paths.folder(sure.path()).equals(Paths.folder(file.path())))
                        .map(sure ->
                                new Mend.Name(sure.path().substring(sure.path().lastIndexOf('/') + 1))))));
        String right = correction.map(FileName.Correction::readAs).orElse(path);
        if (right.isEmpty()) {
            return;
        }
        if (!right.equals(file.path())) {
            if (!taken.add(right)) {
                return; // the one with the right name is read
            }
            renamed.put(file.path(), right);
            files.add(file.readAs(right));
        } else {
            files.add(file);
        }
    }
}
