package partnercities.encoding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 digest of bytes (FIPS 180-4), at once or piece by piece, as 64 hexadecimal digits in lower case. */
public final class Sha256 {
    private final MessageDigest digest;

    /** A digest of nothing yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String of(byte[] bytes) {
        Sha256 whole = new Sha256();
        whole.update(bytes, bytes.length);
        return whole.hex();
    }

    /** The digest of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the first bytes of a buffer. */
    public void update(byte[] buffer, int length) {
        digest.update(buffer, 0, length);
    }

    /** The digest of all bytes so far; then it starts again. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
