package partnercities.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import partnercities.encoding.Sha256;
import partnercities.gather.pictures.PictureReader;
import partnercities.gather.pictures.Raster;
import partnercities.gather.source.Origin;
import partnercities.gather.source.SourceFile;

/**
 * The latest reading of each file of a folder.
 *
 * @param <R> what a reading comes to; it depends on nothing but the path and the bytes
 */
final class Kept<R> {
    private final Optional<Map<Origin, Entry<R>>> entries;

    /** Reads a file from its bytes. */
    interface Reader<R> {
        R read(SourceFile file, byte[] bytes);
    }

    /** @param digest of the very bytes that were read, which may no longer be those on disk */
    private record Entry<R>(SourceFile file, String digest, R reading) {}

    private Kept(Optional<Map<Origin, Entry<R>>> entries) {
        this.entries = entries;
    }

    static <R> Kept<R> all() {
        return new Kept<>(Optional.of(new ConcurrentHashMap<>()));
    }

    static <R> Kept<R> nothing() {
        return new Kept<>(Optional.empty());
    }

    /**
     * The reading of a file: the kept one if the file is the same object or has the same bytes.
     *
     * @throws UncheckedIOException if the file can't be read
     */
    R of(SourceFile file, Reader<R> reader) {
        return entries.map(kept -> of(file, reader, kept)).orElseGet(() -> reader.read(file, bytes(file)));
    }

    /** Forgets all other files. */
    void retain(Collection<SourceFile> files) {
        entries.ifPresent(kept -> {
            Set<Origin> origins = files.stream().map(SourceFile::origin).collect(Collectors.toSet());
            kept.keySet().retainAll(origins);
        });
    }

    @SuppressWarnings("ReferenceEquality") // an equal file may be another one, whose bytes must be read to know
    private R of(SourceFile file, Reader<R> reader, Map<Origin, Entry<R>> kept) {
        Entry<R> known = kept.get(file.origin());
        if (known != null && known.file() == file) {
            return known.reading();
        }
        byte[] bytes = bytes(file);
        String digest = Sha256.of(bytes);
        R reading = known != null && known.digest().equals(digest) ? known.reading() : reader.read(file, bytes);
        kept.put(file.origin(), new Entry<>(file, digest, reading));
        return reading;
    }

    /** Of a picture no more than it may have, and one byte that tells that it has more. */
    private static byte[] bytes(SourceFile file) {
        try {
            return PictureReader.isRaster(file) ? file.bytesUpTo(Raster.MOST_BYTES + 1) : file.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
