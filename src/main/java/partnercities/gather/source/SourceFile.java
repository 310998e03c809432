package partnercities.gather.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import partnercities.encoding.Sha256;

/**
 * One file of content or templates. Its bytes are read on demand and not kept, so large files cost no memory. Two
 * files with the same path and bytes are equal.
 */
public final class SourceFile {
    private final Origin origin;
    private final Opener opener;
    private final Optional<Path> location;
    private volatile @Nullable Summary summary;

    /** What is known of the bytes once they were read. */
    private record Summary(String digest, long size) {}

    /** Opens the file's bytes. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    public SourceFile(Origin origin, Opener opener) {
        this(origin, opener, Optional.empty());
    }

    private SourceFile(Origin origin, Opener opener, Optional<Path> location) {
        this.origin = origin;
        this.opener = opener;
        this.location = location;
    }

    static SourceFile onDisk(Origin origin, Path location) {
        return new SourceFile(
                origin,
                () -> Files.newInputStream(location),
                Optional.of(location.toAbsolutePath().normalize()));
    }

    /** The same file, read as if it had another path. */
    public SourceFile readAs(String path) {
        return new SourceFile(new Origin(origin.folder(), path, origin.written()), opener, location);
    }

    /** A file in its place whose bytes are made of these. */
    public SourceFile changed(UnaryOperator<byte[]> change) {
        return new SourceFile(origin, () -> new ByteArrayInputStream(change.apply(bytes())), location);
    }

    /** The same file, called by another folder. */
    SourceFile inFolder(String label) {
        return new SourceFile(new Origin(label, origin.path(), origin.written()), opener, location);
    }

    /** Where the file lies on disk; empty if it is packed with the program. */
    public Optional<Path> location() {
        return location;
    }

    public Origin origin() {
        return origin;
    }

    /** The path below its folder. */
    public String path() {
        return origin.path();
    }

    /** The path as editors know it. */
    public String display() {
        return origin.display();
    }

    /**
     * SHA-256 of the bytes, in hexadecimal. The first call reads the file.
     *
     * @throws UncheckedIOException if the file can't be read
     */
    public String digest() {
        return summary().digest();
    }

    /** The number of bytes; throws as {@link #digest} does. */
    public long size() {
        return summary().size();
    }

    public byte[] bytes() throws IOException {
        try (InputStream stream = opener.open()) {
            return stream.readAllBytes();
        }
    }

    /** The first bytes, and all if there are no more than so many. */
    public byte[] bytesUpTo(int most) throws IOException {
        try (InputStream stream = opener.open()) {
            return stream.readNBytes(most);
        }
    }

    /** The extension in lower case without its dot; empty if there is none. */
    public String extension() {
        return origin.extension();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && path().equals(file.path()) && digest().equals(file.digest());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return display();
    }

    private Summary summary() {
        Summary known = summary;
        if (known == null) {
            known = read();
            summary = known;
        }
        return known;
    }

    private Summary read() {
        Sha256 sha256 = new Sha256();
        long count = 0;
        try (InputStream stream = opener.open()) {
            byte[] buffer = new byte[1 << 14];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                sha256.update(buffer, read);
                count += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Summary(sha256.hex(), count);
    }
}
