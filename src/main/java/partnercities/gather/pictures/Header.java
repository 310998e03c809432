package partnercities.gather.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The beginning of a picture in one of the formats that browsers show, told by its first bytes and not by its name. Of a PNG only
 * the parts with size and orientation are kept, since others may unfold to any size.
 */
final class Header {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> TELLING = Set.of("IHDR", "eXIf", "IEND");
    /** Length, type and checksum (PNG, §5.3). */
    private static final int AROUND_A_CHUNK = 12;

    private Header() {}

    /** What a reader of pictures needs to look at; empty if this is no PNG, JPEG, GIF or WebP. */
    static Optional<byte[]> of(byte[] bytes) {
        if (startsWith(bytes, PNG)) {
            return Optional.of(chunks(bytes));
        }
        boolean known = startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})
                || startsWith(bytes, "GIF8".getBytes(StandardCharsets.US_ASCII))
                || startsWith(bytes, "RIFF".getBytes(StandardCharsets.US_ASCII));
        return known ? Optional.of(bytes) : Optional.empty();
    }

    private static byte[] chunks(byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.writeBytes(PNG);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        int place = PNG.length;
        while (place + AROUND_A_CHUNK <= bytes.length) {
            int length = rest.getInt(place);
            if (length < 0 || length > bytes.length - place - AROUND_A_CHUNK) {
                break;
            }
            String type = new String(bytes, place + 4, 4, StandardCharsets.US_ASCII);
            if (TELLING.contains(type)) {
                kept.write(bytes, place, length + AROUND_A_CHUNK);
            }
            place += length + AROUND_A_CHUNK;
        }
        return kept.toByteArray();
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
