package partnercities.imaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import partnercities.encoding.PictureFormat;

/** Finds the colour profile in a picture: in the head of a JPEG, or in a chunk of a PNG or WebP. */
final class EmbeddedProfile {
    private static final int MOST_BYTES = 4_000_000;
    private static final int PNG_SIGNATURE = 8;
    /** Length, type and checksum (PNG, 5.3). */
    private static final int AROUND_PNG_CHUNK = 12;
    /** The head of the file (WebP Container Specification), and that of a chunk. */
    private static final int WEBP_HEAD = 12;

    private static final int WEBP_CHUNK_HEAD = 8;

    private EmbeddedProfile() {}

    static Optional<ColourProfile> of(byte[] file, PictureFormat format) {
        try {
            Optional<byte[]> profile =
                    switch (format) {
                        case JPEG -> new JpegHead(file).profile();
                        case PNG -> ofPng(file);
                        case WEBP -> ofWebP(file);
                        default -> Optional.empty();
                    };
            return profile.flatMap(ColourProfile::read);
        } catch (IOException e) {
            return Optional.empty(); // a broken profile is none
        }
    }

    private static Optional<byte[]> ofPng(byte[] file) throws IOException {
        ByteBuffer chunks = ByteBuffer.wrap(file);
        int place = PNG_SIGNATURE;
        while (place + AROUND_PNG_CHUNK <= file.length) {
            int length = chunks.getInt(place);
            if (length < 0 || length > file.length - place - AROUND_PNG_CHUNK) {
                return Optional.empty();
            }
            String type = new String(file, place + 4, 4, StandardCharsets.ISO_8859_1);
            if (type.equals("iCCP")) {
                return inflated(file, place + 8, length);
            } else if (type.equals("IDAT")) {
                return Optional.empty();
            }
            place += length + AROUND_PNG_CHUNK;
        }
        return Optional.empty();
    }

    /** A name that ends in a zero, the method, and the profile (PNG, 11.3.2.3). */
    private static Optional<byte[]> inflated(byte[] file, int begin, int length) throws IOException {
        int name = begin;
        while (name < begin + length && file[name] != 0) {
            name++;
        }
        int data = Math.min(begin + length, name + 2);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, data, begin + length - data);
            byte[] profile = new byte[MOST_BYTES];
            return Optional.of(Arrays.copyOf(profile, inflater.inflate(profile)));
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }

    private static Optional<byte[]> ofWebP(byte[] file) {
        ByteBuffer chunks = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int place = WEBP_HEAD;
        while (place + WEBP_CHUNK_HEAD <= file.length) {
            int length = chunks.getInt(place + 4);
            int data = place + WEBP_CHUNK_HEAD;
            if (length < 0 || length > file.length - data) {
                return Optional.empty();
            }
            if (new String(file, place, 4, StandardCharsets.ISO_8859_1).equals("ICCP")) {
                byte[] profile = new byte[length];
                System.arraycopy(file, data, profile, 0, length);
                return Optional.of(profile);
            }
            place = data + length + length % 2;
        }
        return Optional.empty();
    }
}
