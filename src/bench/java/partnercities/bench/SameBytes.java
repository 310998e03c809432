package partnercities.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares two folders of output byte by byte, and names each file that differs with its first line that does. Scripts and
 * style sheets may differ; so the hashes in their names are left out wherever they stand.
 */
final class SameBytes {
    private static final Pattern HASHED = Pattern.compile("(assets/[\\w./-]+?)\\.[0-9a-f]{10}\\.(css|js)\\b");
    private static final Pattern FREE = Pattern.compile(".*\\.(css|js)");

    private SameBytes() {}

    /** The arguments are the two folders; the exit status is 1 when something differs. */
    public static void main(String[] arguments) throws IOException {
        Path before = Path.of(arguments[0]);
        Path after = Path.of(arguments[1]);
        SortedMap<String, byte[]> old = files(before, before);
        SortedMap<String, byte[]> fresh = files(after, after);
        TreeSet<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(fresh.keySet());
        int different = 0;
        int free = 0;
        for (String path : paths) {
            if (FREE.matcher(path).matches()) {
                free++;
            } else if (!old.containsKey(path) || !fresh.containsKey(path)) {
                different++;
                System.out.println(path + ": only " + (old.containsKey(path) ? "before" : "after"));
            } else if (!Arrays.equals(old.get(path), fresh.get(path))) {
                different++;
                System.out.println(path + ": " + difference(text(old.get(path)), text(fresh.get(path))));
            }
        }
        System.out.printf(
                "%d files compared, %d differ; %d scripts and style sheets left out.%n", paths.size() - free, different, free);
        System.exit(different == 0 ? 0 : 1);
    }

    private static SortedMap<String, byte[]> files(Path folder, Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString();
                if (!name.contains("/.partner-cities/")) {
                    files.put(withoutHashes(name), bytes(name, Files.readAllBytes(path), root));
                }
            }
        }
        return files;
    }

    /** What a build printed names its own folder, how many files it wrote and how long it took, none of which counts. */
    private static byte[] bytes(String name, byte[] bytes, Path root) {
        String text = text(bytes);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            return bytes;
        }
        String same = name.endsWith(".printed")
                ? text.replace(root.getParent().toString(), "")
                        .replaceAll(" \\(\\d+ written[^)]*\\)", "")
                        .replaceAll("(?m), [\\d.]+ s$", "")
                : text;
        return withoutHashes(same).getBytes(StandardCharsets.UTF_8);
    }

    private static String withoutHashes(String text) {
        return HASHED.matcher(text).replaceAll("$1.$2");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String difference(String before, String after) {
        String[] old = before.split("\n", -1);
        String[] fresh = after.split("\n", -1);
        int line = 0;
        while (line < old.length && line < fresh.length && old[line].equals(fresh[line])) {
            line++;
        }
        return "line " + (line + 1) + "\n  - " + excerpt(old, line) + "\n  + " + excerpt(fresh, line);
    }

    private static String excerpt(String[] lines, int line) {
        String text = line < lines.length ? lines[line].strip() : "(the end)";
        return text.length() > 300 ? text.substring(0, 300) + " …" : text;
    }
}
