package partnercities.gather.source;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** Paths in the content folder, with slashes. */
public final class Paths {
    private Paths() {}

    /** The folder of a path; nothing for the content folder itself. */
    public static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /**
     * What a relative path in a file of a folder leads to.
     *
     * @return empty when it leads out of the content folder or is absolute
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

    /** The way from a folder to a file, as {@code ../lviv/pl.md}. */
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
