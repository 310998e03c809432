package partnercities.watch;

import java.nio.file.Path;
import java.util.Set;

/**
 * Files and folders that are new, have changed or are gone.
 *
 * @param areAll whether nothing else changed; else some changes were lost, and everything may be new
 */
public record Changes(Set<Path> paths, boolean areAll) {
    public Changes {
        paths = Set.copyOf(paths);
    }
}
