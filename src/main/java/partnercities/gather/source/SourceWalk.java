package partnercities.gather.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;

/**
 * Goes through a folder on disk and finds its files. Links are followed within the folder only, so that no file of the
 * computer is published by one, and none to hidden files; what is no file is told of and not opened, since a pipe would
 * never end.
 */
final class SourceWalk {
    private final Path folder;
    private final Path real;
    private final String label;
    private final SortedMap<String, SourceFile> files;
    private final SortedMap<String, Diagnostic> leftOut;
    private final SortedSet<String> folders;
    /** The folders in which the walk is, without links. */
    private final Deque<Path> within = new ArrayDeque<>();

    /**
     * A walk.
     *
     * @param files gets what it finds, by path
     * @param leftOut gets what is wrong with the rest, by path
     * @param folders gets the paths of folders
     */
    SourceWalk(
            Path folder,
            String label,
            SortedMap<String, SourceFile> files,
            SortedMap<String, Diagnostic> leftOut,
            SortedSet<String> folders)
            throws IOException {
        this.folder = folder;
        this.real = folder.toRealPath();
        this.label = label;
        this.files = files;
        this.leftOut = leftOut;
        this.folders = folders;
    }

    /** Visits a place as the whole walk would: not at all if a folder above it is a link that is not followed. */
    void visitChanged(Path place) throws IOException {
        try {
            for (Path above = place; !above.equals(folder); ) {
                above = above.resolveSibling("");
                Path here = above.toRealPath();
                if (!here.startsWith(real) || isHidden(slashes(real.relativize(here))) || within.contains(here)) {
                    return;
                }
                within.add(here);
            }
            visit(place);
        } catch (NoSuchFileException e) {
            // a folder above it has just gone
        } finally {
            within.clear();
        }
    }

    /** Visits the folder itself, or a place in it. */
    void visit(Path place) throws IOException {
        String path = path(place);
        if (isHidden(path)) {
            return;
        }
        BasicFileAttributes found;
        try {
            found = Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isSymbolicLink() && !path.isEmpty()) {
                Path target = place.toRealPath();
                if (!target.startsWith(real)) {
                    leaveOut(
                            path,
                            Rule.LINK_LEAVES_CONTENT,
                            "This link leads out of the folder.",
                            "put the file itself here");
                    return;
                }
                if (isHidden(slashes(real.relativize(target)))) {
                    leaveOut(
                            path,
                            Rule.LINK_LEAVES_CONTENT,
                            "This link leads to a hidden file.",
                            "put the file itself here, under a name that does not begin with a dot");
                    return;
                }
                found = Files.readAttributes(place, BasicFileAttributes.class);
            } else if (found.isSymbolicLink()) {
                found = Files.readAttributes(place, BasicFileAttributes.class);
            }
        } catch (FileSystemException e) {
            if (Files.isSymbolicLink(place)) {
                String where = e instanceof NoSuchFileException ? "nowhere" : "back to itself";
                leaveOut(path, Rule.SPECIAL_FILE, "This link leads " + where + ".", "remove it");
            } // else it has just gone
            return;
        }
        if (found.isDirectory()) {
            visitFolder(place, path);
        } else if (found.isRegularFile()) {
            files.put(path, SourceFile.onDisk(new Origin(label, path), place));
        } else {
            leaveOut(
                    path,
                    Rule.SPECIAL_FILE,
                    "This is no file that could be read, but a pipe or a device.",
                    "remove it");
        }
    }

    private void visitFolder(Path place, String path) throws IOException {
        Path here = place.toRealPath();
        if (within.contains(here)) {
            leaveOut(path, Rule.SPECIAL_FILE, "This link leads to a folder in which it lies itself.", "remove it");
            return;
        }
        folders.add(path);
        within.push(here);
        for (Path child : children(place)) {
            visit(child);
        }
        within.pop();
    }

    private void leaveOut(String path, Rule rule, String message, String help) {
        leftOut.put(
                path,
                Diagnostic.of(rule, message).at(new Origin(label, path).start()).help(help));
    }

    private String path(Path place) {
        return slashes(folder.relativize(place));
    }

    /** A path as all of the program writes it: with slashes, and with letters and their marks as single characters (NFC). */
    static String slashes(Path path) {
        String slashes = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        return Normalizer.normalize(slashes, Normalizer.Form.NFC);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.") || path.endsWith("~");
    }
}
