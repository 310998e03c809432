package partnercities.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import partnercities.gather.pictures.Raster;

/**
 * A picture's file without what it tells besides the picture: place, time, camera, owner, texts, small copies. The pixels stay as they
 * are, and so do the profile of their colours and the way to turn them.
 */
public final class BareFile {
    private static final int BYTE = 0xFF;
    private static final int FIRST_APP = 0xE0;
    private static final int LAST_APP = 0xEF;
    private static final int APP14 = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int PNG_SIGNATURE = 8;
    private static final int AROUND_PNG_CHUNK = 12;
    /** Chunks of PNG that say how pixels look or move (PNG, 5.6). */
    private static final Set<String> OF_PIXELS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "pHYs", "cICP",
            "acTL", "fcTL", "fdAT");

    private static final int WEBP_HEAD = 12;
    private static final int WEBP_CHUNK_HEAD = 8;
    /** The flags of a WebP that announce Exif and XMP. */
    private static final int WEBP_TELLING = 0x08 | 0x04;

    private BareFile() {}

    public static byte[] of(byte[] file, Raster raster) {
        return switch (raster.format()) {
            case JPEG -> jpeg(file, raster.orientation());
            case PNG -> png(file);
            case WEBP -> webp(file);
            case GIF -> BareGif.of(file);
            default -> throw new IllegalArgumentException("no picture that the site shows: " + raster.format());
        };
    }

    private static byte[] jpeg(byte[] file, int orientation) {
        JpegHead head = new JpegHead(file);
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, 2);
        int end = 2;
        boolean isTurned = orientation != Raster.UPRIGHT;
        for (JpegHead.Segment segment : head.segments()) {
            if (isTurned && segment.marker() != FIRST_APP) { // JFIF comes first
                bare.writeBytes(exif(orientation));
                isTurned = false;
            }
            if (!isTelling(segment, head)) {
                bare.write(file, segment.begin(), segment.end() - segment.begin());
            }
            end = segment.end();
        }
        int last = endOfPicture(file, end);
        bare.write(file, end, last - end);
        return bare.toByteArray();
    }

    private static boolean isTelling(JpegHead.Segment segment, JpegHead head) {
        int marker = segment.marker();
        boolean isOfApplication = marker > FIRST_APP && marker <= LAST_APP && marker != APP14;
        return marker == COMMENT || (isOfApplication && !head.isProfile(segment));
    }

    /** Behind the end of the picture, phones write a second one, a film, or the names of people (ITU-T T.81, B.1.1.2). */
    private static int endOfPicture(byte[] file, int begin) {
        for (int at = begin; at + 1 < file.length; at++) {
            if ((file[at] & BYTE) == BYTE && (file[at + 1] & BYTE) == 0xD9) {
                return at + 2;
            }
        }
        return file.length;
    }

    /** A segment with nothing but the orientation (Exif 2.32, 4.5 and 4.6). */
    private static byte[] exif(int orientation) {
        byte[] exif = {
            (byte) BYTE,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        return exif;
    }

    private static byte[] png(byte[] file) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        ByteBuffer chunks = ByteBuffer.wrap(file);
        bare.write(file, 0, PNG_SIGNATURE);
        int place = PNG_SIGNATURE;
        while (place + AROUND_PNG_CHUNK <= file.length) {
            int length = chunks.getInt(place);
            if (length < 0 || length > file.length - place - AROUND_PNG_CHUNK) {
                break;
            }
            if (OF_PIXELS.contains(new String(file, place + 4, 4, StandardCharsets.ISO_8859_1))) {
                bare.write(file, place, length + AROUND_PNG_CHUNK);
            }
            place += length + AROUND_PNG_CHUNK;
        }
        return bare.toByteArray();
    }

    private static byte[] webp(byte[] file) {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        ByteBuffer chunks = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int place = WEBP_HEAD;
        while (place + WEBP_CHUNK_HEAD <= file.length) {
            int length = chunks.getInt(place + 4);
            int end = place + WEBP_CHUNK_HEAD + length + length % 2;
            if (length < 0 || end < place || end > file.length + 1) {
                break;
            }
            String type = new String(file, place, 4, StandardCharsets.ISO_8859_1);
            if (!type.equals("EXIF") && !type.equals("XMP ")) {
                int begin = bare.size();
                bare.write(file, place, Math.min(end, file.length) - place);
                if (type.equals("VP8X")) {
                    byte[] soFar = bare.toByteArray();
                    soFar[begin + WEBP_CHUNK_HEAD] &= ~WEBP_TELLING;
                    bare.reset();
                    bare.writeBytes(soFar);
                }
            }
            place = end;
        }
        byte[] body = bare.toByteArray();
        ByteBuffer whole = ByteBuffer.allocate(WEBP_HEAD + body.length).order(ByteOrder.LITTLE_ENDIAN);
        whole.put(file, 0, 4).putInt(4 + body.length).put(file, 8, 4).put(body);
        return whole.array();
    }
}
