package partnercities.gather.source;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** Paths in the content folder, with slashes. */
public final class Paths {
    private Paths() {}

    /** The path of the folder; empty for what lies at the top. */
    public static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /**
     * Resolves a relative path in a file of a folder.
     *
     * @return empty if it is absolute or leads out of content
     */
    public static Optional<String> resolve(String folder, String relative) {
        if (relative.startsWith("/")) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        String whole = folder.isEmpty() ? relative : folder + "/" + relative;
        for (String part : whole.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** The relative path from a folder to a file, as {@code ../lviv/pl.md}. */
    public static String relative(String folder, String file) {
        String[] from = folder.isEmpty() ? new String[0] : folder.split("/", -1);
        String[] to = file.split("/", -1);
        int common = 0;
        while (common < from.length && common < to.length - 1 && from[common].equals(to[common])) {
            common++;
        }
        return "../".repeat(from.length - common)
                + String.join("/", Arrays.asList(to).subList(common, to.length));
    }
}
