package partnercities.gather.source;

import java.io.IOException;
import java.io.InputStream;
import partnercities.encoding.Sha256;

/**
 * One file of content or templates. Its bytes are read on demand and not kept, so large files cost no memory. Two
 * files with the same path and bytes are equal.
 */
public final class SourceFile {
    private final Origin origin;
    private final Opener opener;
    private final String digest;
    private final long size;

    /** Opens the file's bytes. */
    interface Opener {
        InputStream open() throws IOException;
    }

    SourceFile(Origin origin, Opener opener) throws IOException {
        this.origin = origin;
        this.opener = opener;
        Sha256 sha256 = new Sha256();
        long count = 0;
        try (InputStream stream = opener.open()) {
            byte[] buffer = new byte[1 << 14];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                sha256.update(buffer, read);
                count += read;
            }
        }
        this.digest = sha256.hex();
        this.size = count;
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

    /** SHA-256 of the bytes, in hexadecimal. */
    public String digest() {
        return digest;
    }

    /** The number of bytes. */
    public long size() {
        return size;
    }

    public byte[] bytes() throws IOException {
        try (InputStream stream = opener.open()) {
            return stream.readAllBytes();
        }
    }

    /** The extension in lower case without its dot; empty if there is none. */
    public String extension() {
        return origin.extension();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && path().equals(file.path()) && digest.equals(file.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return display();
    }
}
