package partnercities.gather.source;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import partnercities.diagnostic.Diagnostic;

/**
 * A folder that people write in, and the program's only way to read its files. It is listed once; hidden files are
 * skipped. Letters with marks are single characters in all paths (NFC), also where a file system takes them apart.
 */
public final class SourceFolder {
    /** Files that do not take the place of those below them. */
    private static final String LAYERED = "messages/";
    /** Begins the name of the folder of what lies below: {@code packed templates/messages/pl.yaml}. */
    private static final String BELOW = "packed ";

    private final String label;
    private final SortedMap<String, SourceFile> files;
    private final SortedMap<String, Diagnostic> leftOut;
    private final SortedSet<String> folders;

    private SourceFolder(
            String label,
            SortedMap<String, SourceFile> files,
            SortedMap<String, Diagnostic> leftOut,
            SortedSet<String> folders) {
        this.label = label;
        this.files = files;
        this.leftOut = leftOut;
        this.folders = folders;
    }

    /**
     * The files below a folder on disk.
     *
     * @param label the folder as editors call it, e.g. {@code content}; positions begin with it
     * @throws java.nio.file.NoSuchFileException if there is no such folder
     */
    public static SourceFolder onDisk(Path folder, String label) throws IOException {
        if (!isThere(folder)) {
            throw gone(folder);
        }
        SortedMap<String, SourceFile> files = new TreeMap<>();
        SortedMap<String, Diagnostic> leftOut = new TreeMap<>();
        SortedSet<String> folders = new TreeSet<>();
        new SourceWalk(folder, label, files, leftOut, folders).visit(folder);
        return new SourceFolder(label, files, leftOut, folders);
    }

    /**
     * The same folder after some files changed. Files that did not change are the same objects.
     *
     * @param folder from which this folder was read
     * @param changed files and folders below it that are new, have changed or are gone
     * @throws java.nio.file.NoSuchFileException if the folder itself is gone
     */
    public SourceFolder after(Path folder, Collection<Path> changed) throws IOException {
        if (!isThere(folder)) {
            throw gone(folder);
        }
        SortedMap<String, SourceFile> now = new TreeMap<>(files);
        SortedMap<String, Diagnostic> leftOutNow = new TreeMap<>(leftOut);
        SortedSet<String> foldersNow = new TreeSet<>(folders);
        SourceWalk walk = new SourceWalk(folder, label, now, leftOutNow, foldersNow);
        for (Path place : changed) {
            String path = SourceWalk.slashes(folder.relativize(place));
            for (SortedMap<String, ?> known : List.of(now, leftOutNow)) {
                known.remove(path);
                known.subMap(path + "/", path + "0").clear(); // 0 follows the slash
            }
            foldersNow.remove(path);
            foldersNow.subSet(path + "/", path + "0").clear();
            walk.visitChanged(place);
        }
        return new SourceFolder(label, now, leftOutNow, foldersNow);
    }

    private static IOException gone(Path folder) {
        return new java.nio.file.NoSuchFileException(folder.toString(), null, "there is no such folder");
    }

    /** Whether the folder exists on disk. */
    public static boolean isThere(Path folder) {
        return Files.isDirectory(folder);
    }

    /** The bytes of one file, read without listing its folder; empty if there is no such file. */
    public static Optional<byte[]> fileAlone(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** A folder packed with the program: resources of the jar, or of the compiled classes. */
    public static SourceFolder packed(String name) throws IOException {
        Path home = codeSource();
        if (Files.isDirectory(home)) {
            Path folder = home.resolve(name);
            return Files.isDirectory(folder)
                    ? onDisk(folder, name)
                    : new SourceFolder(name, new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        }
        SortedMap<String, SourceFile> files = new TreeMap<>();
        try (JarFile jar = new JarFile(home.toFile())) {
            String prefix = name + "/";
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                    byte[] bytes;
                    try (var stream = jar.getInputStream(entry)) {
                        bytes = stream.readAllBytes();
                    }
                    String path = entry.getName().substring(prefix.length());
                    files.put(
                            path,
                            new SourceFile(new Origin(name, path), () -> new java.io.ByteArrayInputStream(bytes)));
                }
            }
        }
        return new SourceFolder(name, files, new TreeMap<>(), new TreeSet<>());
    }

    /**
     * The files of both folders; the other's wins if both have a path. Messages only lie over those of this folder, key by
     * key: the lower file stays, under a name that tells what it is.
     */
    public SourceFolder overlaidBy(SourceFolder other) {
        SortedMap<String, SourceFile> all = new TreeMap<>(files);
        all.putAll(other.files);
        files.forEach((path, lower) -> {
            if (path.startsWith(LAYERED) && other.files.containsKey(path)) {
                SourceFile below = lower.inFolder(BELOW + label);
                all.put(below.display(), below);
            }
        });
        SortedMap<String, Diagnostic> allLeftOut = new TreeMap<>(leftOut);
        allLeftOut.putAll(other.leftOut);
        return new SourceFolder(label, all, allLeftOut, new TreeSet<>());
    }

    /** The place of a path below this folder, whether or not there is a file. */
    public Origin origin(String path) {
        return new Origin(label, path);
    }

    /** All files, sorted by path. */
    public Collection<SourceFile> files() {
        return files.values();
    }

    /** Folders below this one without any file; of several in each other only the outermost. */
    public List<Origin> emptyFolders() {
        List<Origin> empty = new ArrayList<>();
        String outermost = "";
        for (String path : folders) {
            boolean within = !outermost.isEmpty() && path.startsWith(outermost);
            String below = path + "/";
            if (!path.isEmpty() && !within && !isAny(files, below) && !isAny(leftOut, below)) {
                empty.add(origin(path));
                outermost = below;
            }
        }
        return empty;
    }

    private static boolean isAny(SortedMap<String, ?> known, String below) {
        SortedMap<String, ?> from = known.tailMap(below);
        return !from.isEmpty() && from.firstKey().startsWith(below);
    }

    /** What is in the folder that can't be read as a file, or must not be. */
    public Collection<Diagnostic> leftOut() {
        return leftOut.values();
    }

    /** The file that positions call by this name. */
    public Optional<SourceFile> displayedAs(String display) {
        return files.values().stream()
                .filter(file -> file.display().equals(display))
                .findFirst();
    }

    private static Path codeSource() {
        try {
            return Path.of(SourceFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
