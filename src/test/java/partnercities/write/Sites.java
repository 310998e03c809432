package partnercities.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import partnercities.diagnostic.Checked;
import partnercities.write.disk.Moves;
import partnercities.write.disk.OutputPath;
import partnercities.write.publication.Changes;
import partnercities.write.publication.Retention;

/** Builds small sites, their texts by path, and reads what is there afterwards. */
final class Sites {
    private Sites() {}

    static Checked<Changes> build(Path output, Map<String, String> site) throws IOException {
        return build(output, site, Moves.ON_DISK);
    }

    static Checked<Changes> build(Path output, Map<String, String> site, Moves moves) throws IOException {
        try (OutputFolder folder = OutputFolder.open(output, moves)) {
            for (Map.Entry<String, String> file : site.entrySet()) {
                folder.stage(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            folder.remember("what was known of " + new TreeMap<>(site));
            return folder.publish(Retention.NONE);
        }
    }

    /** What a visitor could get: all files but those of the hidden folder. */
    static SortedMap<String, String> visible(Path output) throws IOException {
        SortedMap<String, String> files = all(output);
        files.keySet().removeIf(path -> path.startsWith(OutputPath.HIDDEN));
        return files;
    }

    static SortedMap<String, String> all(Path output) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.toList()) {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(output.relativize(path).toString(), Files.readString(path));
                }
            }
        }
        return files;
    }

    static List<String> emptyFolders(Path output) throws IOException {
        List<String> folders = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isDirectory).toList()) {
                try (Stream<Path> children = Files.list(path)) {
                    if (children.findAny().isEmpty()) {
                        folders.add(output.relativize(path).toString());
                    }
                }
            }
        }
        return folders;
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        Files.writeString(file, text);
    }
}
