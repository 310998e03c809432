package partnercities.write.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.write.disk.OutputPath;

/**
 * The files that the generator wrote: digests by path. {@code sha256sum --check} can read its text, so operators can
 * verify a copy of the site.
 */
public record Manifest(SortedMap<String, String> digests) {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    public Manifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    public static Manifest of(Collection<StagedFile> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach(file -> digests.put(file.path(), file.digest()));
        return new Manifest(digests);
    }

    /** This one with some files of another one. */
    public Manifest with(Collection<String> paths, Manifest other) {
        SortedMap<String, String> all = new TreeMap<>(digests);
        for (String path : paths) {
            Optional.ofNullable(other.digests.get(path)).ifPresent(digest -> all.put(path, digest));
        }
        return new Manifest(all);
    }

    /** Reads a manifest; empty when there is no such file. */
    public static Manifest read(Path file) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !OutputPath.isSafe(matcher.group(2))) {
                throw new IOException("The list of generated files is damaged: " + file
                        + ". Empty the output folder and build again.");
            }
            digests.put(matcher.group(2), matcher.group(1));
        }
        return new Manifest(digests);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        digests.forEach(
                (path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
        return text.toString();
    }

    public boolean lists(String path) {
        return digests.containsKey(path);
    }
}
