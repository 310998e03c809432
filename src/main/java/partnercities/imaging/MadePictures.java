package partnercities.imaging;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import partnercities.gather.pictures.Raster;
import partnercities.gather.source.SourceFile;

/** The pictures that a preview was asked for last, up to some megabytes of them, and the darkroom that makes the others. */
public final class MadePictures {
    private static final long MOST_BYTES = 64_000_000;

    private final Darkroom darkroom = new Darkroom();
    /** By their keys, the one asked for last at the end. */
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true);

    private long size;

    public Darkroom darkroom() {
        return darkroom;
    }

    /**
     * The bytes of a rendition.
     *
     * @param key stands for the original and the rendition
     * @throws IOException also if the original is damaged
     */
    public byte[] of(String key, SourceFile original, Raster raster, Rendition wanted) throws IOException {
        Optional<byte[]> known = known(key);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            byte[] made = Objects.requireNonNull(
                    darkroom.develop(original.bytes(), raster, List.of(wanted)).get(wanted));
            keep(key, made);
            return made;
        } catch (Darkroom.DamagedPicture e) {
            throw new IOException(e);
        }
    }

    private synchronized Optional<byte[]> known(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    private synchronized void keep(String key, byte[] made) {
        byte[] before = kept.put(key, made);
        size += made.length - (before == null ? 0 : before.length);
        var eldest = kept.entrySet().iterator();
        while (size > MOST_BYTES && eldest.hasNext()) {
            size -= eldest.next().getValue().length;
            eldest.remove();
        }
    }
}
