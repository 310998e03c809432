package partnercities.plan.files;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Draws pictures, and keeps the latest in memory for later builds of the same program. What an output folder has already is not
 * drawn at all; see {@link PlainFile.Drawn}.
 */
public final class DrawnPictures {
    /** In bytes, of all that is kept. */
    private static final long MOST = 24_000_000;

    private final Optional<Map<String, byte[]>> kept;
    private long size;

    private DrawnPictures(Optional<Map<String, byte[]>> kept) {
        this.kept = kept;
    }

    public static DrawnPictures kept() {
        return new DrawnPictures(Optional.of(new LinkedHashMap<>()));
    }

    /** For a single build, which draws each picture once. */
    public static DrawnPictures notKept() {
        return new DrawnPictures(Optional.empty());
    }

    byte[] of(String recipe, Supplier<byte[]> draw) {
        if (kept.isEmpty()) {
            return draw.get();
        }
        synchronized (this) {
            byte[] known = kept.get().get(recipe);
            if (known != null) {
                return known;
            }
        }
        byte[] drawn = draw.get();
        keep(kept.get(), recipe, drawn);
        return drawn;
    }

    private synchronized void keep(Map<String, byte[]> pictures, String recipe, byte[] drawn) {
        if (pictures.putIfAbsent(recipe, drawn) != null) {
            return;
        }
        size += drawn.length;
        for (Iterator<byte[]> oldest = pictures.values().iterator(); size > MOST; ) {
            size -= oldest.next().length;
            oldest.remove();
        }
    }
}
