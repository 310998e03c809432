package partnercities.watch;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Recognizes temporary files of editors and operating systems. */
final class TemporaryFile {
    /** Hidden files and Emacs' locks; backups; drafts of Emacs, Vim and JetBrains; Vim's probe; Office's locks. */
    private static final Pattern NAME = Pattern.compile("\\..*|.*~|#.*#|4913|.*\\.sw[a-z]|.*___jb_(tmp|old)___|~\\$.*");

    private TemporaryFile() {}

    /** Whether neither the file nor any folder above it is temporary or hidden. */
    static boolean noneOf(Path path) {
        for (Path name : path) {
            if (NAME.matcher(name.toString()).matches()) {
                return false;
            }
        }
        return true;
    }
}
