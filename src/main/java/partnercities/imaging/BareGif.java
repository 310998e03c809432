package partnercities.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A GIF without its comments and what programs note in it, such as XMP (GIF89a, 24 and 26). What makes it move or tells its colours stays.
 * A file that breaks off, or goes on with something else, ends there.
 */
final class BareGif {
    private static final int BYTE = 0xFF;
    private static final int HEAD = 13;
    private static final int FLAGS = 10;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;
    private static final int IMAGE_HEAD = 10;
    private static final int APPLICATION_NAME = 11;
    /** Applications whose notes say how pixels look or move. */
    private static final Set<String> OF_PIXELS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    private final byte[] file;
    private final ByteArrayOutputStream bare;

    private BareGif(byte[] file) {
        this.file = file;
        this.bare = new ByteArrayOutputStream(file.length);
    }

    static byte[] of(byte[] file) {
        return new BareGif(file).bare();
    }

    private byte[] bare() {
        int place = HEAD + colours(FLAGS);
        copy(0, place);
        while (at(place) == EXTENSION || at(place) == IMAGE) {
            int end = endOfBlock(place);
            if (!isTelling(place)) {
                copy(place, end);
            }
            place = end;
        }
        bare.write(TRAILER);
        return bare.toByteArray();
    }

    private boolean isTelling(int place) {
        if (at(place) != EXTENSION) {
            return false;
        }
        boolean isOfPixels = place + 3 + APPLICATION_NAME <= file.length
                && OF_PIXELS.contains(new String(file, place + 3, APPLICATION_NAME, StandardCharsets.ISO_8859_1));
        return at(place + 1) == COMMENT || (at(place + 1) == APPLICATION && !isOfPixels);
    }

    /** Behind a picture or an extension. */
    private int endOfBlock(int place) {
        return at(place) == EXTENSION
                ? endOfPieces(place + 2)
                : endOfPieces(place + IMAGE_HEAD + colours(place + IMAGE_HEAD - 1) + 1);
    }

    /** Data come in pieces, each with its length before it; the last one has none. */
    private int endOfPieces(int begin) {
        int place = begin;
        while (place < file.length && at(place) != 0) {
            place += 1 + at(place);
        }
        return Math.min(file.length, place + 1);
    }

    /** How many bytes a table of colours takes; none, if the flags say that there is none. */
    private int colours(int flags) {
        return (at(flags) & 0x80) == 0 ? 0 : 3 << ((at(flags) & 7) + 1);
    }

    /** What is behind the end counts as nothing. */
    private int at(int place) {
        return place < file.length ? file[place] & BYTE : 0;
    }

    private void copy(int from, int to) {
        int end = Math.min(file.length, to);
        if (from < end) {
            bare.write(file, from, end - from);
        }
    }
}
