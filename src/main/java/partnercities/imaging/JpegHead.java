package partnercities.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the segments before the pixels of a JPEG tell of its colours (ITU-T T.81, annex B; T.871; Adobe Technical Note 5116; ICC.1,
 * annex B.4).
 */
final class JpegHead {
    private static final int BYTE = 0xFF;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int START_OF_SCAN = 0xDA;
    private static final String PROFILE = "ICC_PROFILE\0";
    /** Behind its name, a segment of a profile has its number and how many there are. */
    private static final int BEFORE_PROFILE = PROFILE.length() + 2;

    private static final int ADOBE_TRANSFORM = 11;

    private final List<Segment> segments = new ArrayList<>();

    /**
     * A segment.
     *
     * @param start of what follows its length
     * @param end behind it
     */
    record Segment(int marker, int start, int end) {
        /** Where it begins, with its marker. */
        int begin() {
            return start - 4;
        }
    }

    private final byte[] bytes;

    JpegHead(byte[] bytes) {
        this.bytes = bytes;
        int place = 2;
        while (place + 4 <= bytes.length && (bytes[place] & BYTE) == BYTE) {
            int marker = bytes[place + 1] & BYTE;
            if (marker == BYTE) {
                place++;
                continue;
            }
            if (marker == START_OF_SCAN) {
                break;
            }
            int end = place + 2 + ((bytes[place + 2] & BYTE) << 8 | (bytes[place + 3] & BYTE));
            if (end > bytes.length || end < place + 4) {
                break;
            }
            segments.add(new Segment(marker, place + 4, end));
            place = end;
        }
    }

    List<Segment> segments() {
        return segments;
    }

    /** Whether three colours are brightness and two differences, as usual, and not red, green and blue. */
    boolean hasDifferences() {
        Optional<Integer> transform = adobeTransform();
        if (transform.isPresent()) {
            return transform.get() != 0;
        }
        boolean isUsual = has(APP0, "JFIF") || has(APP1, "Exif");
        return isUsual || !componentsAreCalled("RGB");
    }

    /** The transformation of colours that Adobe's programs note; with it, four colours tell how much paper is left, and not ink. */
    Optional<Integer> adobeTransform() {
        return segments.stream()
                .filter(segment -> begins(segment, APP14, "Adobe"))
                .filter(segment -> segment.start() + ADOBE_TRANSFORM < segment.end())
                .map(segment -> bytes[segment.start() + ADOBE_TRANSFORM] & BYTE)
                .findFirst();
    }

    /** The colour profile; empty if there is none. */
    Optional<byte[]> profile() {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        segments.stream()
                .filter(this::isProfile)
                .filter(segment -> segment.end() - segment.start() > BEFORE_PROFILE)
                .sorted((one, other) -> Integer.compare(number(one), number(other)))
                .forEach(segment -> profile.write(
                        bytes, segment.start() + BEFORE_PROFILE, segment.end() - segment.start() - BEFORE_PROFILE));
        return profile.size() == 0 ? Optional.empty() : Optional.of(profile.toByteArray());
    }

    private int number(Segment segment) {
        return bytes[segment.start() + PROFILE.length()] & BYTE;
    }

    boolean isProfile(Segment segment) {
        return begins(segment, APP2, PROFILE);
    }

    private boolean has(int marker, String name) {
        return segments.stream().anyMatch(segment -> begins(segment, marker, name));
    }

    private boolean begins(Segment segment, int marker, String name) {
        return segment.marker() == marker
                && segment.end() - segment.start() >= name.length()
                && new String(bytes, segment.start(), name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    /** Whether the components of the frame have these letters as their names. */
    private boolean componentsAreCalled(String letters) {
        return segments.stream()
                .filter(segment -> segment.marker() >= 0xC0 && segment.marker() <= 0xC2)
                .filter(segment -> segment.end() - segment.start() >= 6 + 3 * letters.length())
                .anyMatch(frame -> {
                    StringBuilder names = new StringBuilder();
                    for (int at = 0; at < letters.length(); at++) {
                        names.append((char) bytes[frame.start() + 6 + 3 * at]);
                    }
                    return names.toString().equals(letters);
                });
    }
}
