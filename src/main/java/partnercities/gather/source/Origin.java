package partnercities.gather.source;

import java.util.Locale;
import partnercities.diagnostic.Position;

/**
 * Where a file lies: one that exists, or one that should.
 *
 * @param folder as editors call it, e.g. {@code content}
 * @param path below that folder, with slashes, e.g. {@code cities/lviv/pl.md}; as it should be, if it is not
 * @param written the path on disk, e.g. {@code cities/lviv/PL.md}
 */
public record Origin(String folder, String path, String written) {
    public Origin(String folder, String path) {
        this(folder, path, path);
    }

    /** The whole path, as editors know it and positions begin: {@code content/cities/lviv/pl.md}. */
    public String display() {
        return folder + "/" + written;
    }

    /** The beginning of the file, for what concerns all of it. */
    public Position start() {
        return Position.startOf(display());
    }

    /** Another path below the same folder. */
    public Origin inFolder(String other) {
        return new Origin(folder, other);
    }

    /** The path of the directory it lies in; empty right below the folder. */
    public String directory() {
        return Paths.folder(path);
    }

    /** The path's last part. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name without its extension. */
    public String stem() {
        int dot = name().lastIndexOf('.');
        return dot <= 0 ? name() : name().substring(0, dot);
    }

    /** The extension in lower case without its dot; empty if there is none. */
    public String extension() {
        int dot = name().lastIndexOf('.');
        return dot <= 0 ? "" : name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
