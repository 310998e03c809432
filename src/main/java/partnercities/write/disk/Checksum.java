package partnercities.write.disk;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A checksum of 64 bits that finds what changed by itself or by people, though not what somebody made up to deceive it:
 * CRC-32 and CRC-32C side by side, which as one are the CRC of both polynomials. The JVM computes them with the
 * processor's own instructions from its first moment, where SHA-256 waits for the optimising compiler.
 */
public final class Checksum {
    private Checksum() {}

    public static String of(byte[] bytes) {
        CRC32 crc32 = new CRC32();
        crc32.update(bytes);
        CRC32C crc32c = new CRC32C();
        crc32c.update(bytes);
        return HexFormat.of().toHexDigits((crc32.getValue() << 32) | crc32c.getValue());
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
