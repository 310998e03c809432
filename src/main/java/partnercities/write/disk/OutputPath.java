package partnercities.write.disk;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** Rules for paths in the output folder: which are allowed, and in which order files are published. */
public final class OutputPath {
    /** The generator's own folder in the output folder. */
    public static final String HIDDEN = ".partner-cities";

    /**
     * The order of publication: first what pages need, then pages, last what invites robots. Visitors in between see
     * old or new pages, but none without its style.
     */
    public static final Comparator<String> PUBLICATION =
            Comparator.comparingInt(OutputPath::turn).thenComparing(Comparator.naturalOrder());

    private OutputPath() {}

    /** Whether the path is relative with slashes, in the folder but not in the hidden one, and a single line. */
    public static boolean isSafe(String path) {
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return path.chars().noneMatch(character -> character == '\\' || Character.isISOControl(character))
                && !(path + "/").regionMatches(true, 0, HIDDEN + "/", 0, HIDDEN.length() + 1);
    }

    /** Equal for paths that a case-insensitive file system may confuse. */
    public static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static int turn(String place) {
        String path = CompressedForms.original(place);
        if (path.startsWith("assets/")) {
            return 0;
        }
        if (path.equals("robots.txt") || path.matches("sitemap(-\\d+)?\\.xml")) {
            return 3;
        }
        return path.endsWith(".html") ? 2 : 1;
    }
}
