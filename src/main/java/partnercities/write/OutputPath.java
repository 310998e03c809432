package partnercities.write;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** What a path in the output folder may look like, and when its file is put in place. */
final class OutputPath {
    /** The generator's own folder in the output folder. */
    static final String HIDDEN = ".partner-cities";

    /**
     * The order of publication: what pages need comes before the pages, and what invites robots to them comes last. So
     * a visitor who comes in between sees old or new pages, but never one without its style.
     */
    static final Comparator<String> PUBLICATION =
            Comparator.comparingInt(OutputPath::turn).thenComparing(Comparator.naturalOrder());

    private OutputPath() {}

    /** Relative, with slashes, inside of the folder, outside of the hidden one, and one line of text. */
    static boolean isSafe(String path) {
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return path.chars().noneMatch(character -> character == '\\' || Character.isISOControl(character))
                && !(path + "/").regionMatches(true, 0, HIDDEN + "/", 0, HIDDEN.length() + 1);
    }

    /** Equal for paths that a file system may confuse because it does not tell upper from lower case. */
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static int turn(String path) {
        if (path.startsWith("assets/")) {
            return 0;
        }
        if (path.equals("robots.txt") || path.endsWith("sitemap.xml")) {
            return 3;
        }
        return path.endsWith(".html") ? 2 : 1;
    }
}
