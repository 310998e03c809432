package partnercities.link.mentions;

import java.util.Map;

/**
 * The paths under which files are read although their own names, or those of their folders, are wrong.
 *
 * @param renamed the right paths of files and folders by the written ones
 */
public record RightPaths(Map<String, String> renamed) {
    /** The right path; the same for all but those with wrong names. */
    public String of(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String right = renamed.getOrDefault(path.substring(0, end), "");
            if (!right.isEmpty()) {
                return right + path.substring(end);
            }
        }
        return path;
    }
}
