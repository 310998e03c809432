package partnercities.watch;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Knows the files that editors and operating systems make for themselves. */
final class TemporaryFile {
    /** Hidden files and Emacs' locks; backups; Emacs', Vim's and JetBrains' drafts; Vim's probe; Office's locks. */
    private static final Pattern NAME = Pattern.compile("\\..*|.*~|#.*#|4913|.*\\.sw[a-z]|.*___jb_(tmp|old)___|~\\$.*");

    private TemporaryFile() {}

    /** Whether neither the file nor a folder that it lies in is temporary or hidden. */
    static boolean noneOf(Path path) {
        for (Path name : path) {
            if (NAME.matcher(name.toString()).matches()) {
                return false;
            }
        }
        return true;
    }
}
