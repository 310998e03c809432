package partnercities.imaging;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Brings colours to sRGB, which browsers take all colours for that come without a profile. */
sealed interface ColourProfile permits MatrixProfile, InkProfile {
    /** Changes colours that are not multiplied by an opacity, or those of inks into others of red, green and blue. */
    Samples toSrgb(Samples picture);

    /**
     * Reads a profile (ICC.1:2010). Empty if it is that of sRGB, of a kind that pictures on the web hardly have, or broken: then the
     * colours stay.
     */
    static Optional<ColourProfile> read(byte[] profile) {
        try {
            Tags tags = new Tags(ByteBuffer.wrap(profile));
            return switch (tags.colours()) {
                case "RGB " -> MatrixProfile.of(tags).map(ColourProfile.class::cast);
                case "CMYK" -> InkProfile.of(tags).map(ColourProfile.class::cast);
                default -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException | BufferUnderflowException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The parts of a profile, by their signatures. */
    record Tags(ByteBuffer profile) {
        private static final int COLOURS = 16;
        private static final int TABLE = 128;
        private static final int ENTRY = 12;
        private static final int MOST_TAGS = 200;
        private static final double FIXED_POINT = 65536;

        String colours() {
            return signature(COLOURS);
        }

        String signature(int at) {
            byte[] letters = new byte[4];
            profile.get(at, letters);
            return new String(letters, StandardCharsets.ISO_8859_1);
        }

        /** Where a part begins. */
        Optional<Integer> find(String name) {
            int count = Math.min(MOST_TAGS, profile.getInt(TABLE));
            for (int tag = 0; tag < count; tag++) {
                int entry = TABLE + 4 + tag * ENTRY;
                if (signature(entry).equals(name)) {
                    return Optional.of(profile.getInt(entry + 4));
                }
            }
            return Optional.empty();
        }

        /** A number with sixteen bits behind its point. */
        double number(int at) {
            return profile.getInt(at) / FIXED_POINT;
        }

        int twoBytes(int at) {
            return profile.getShort(at) & 0xFFFF;
        }

        int oneByte(int at) {
            return profile.get(at) & 0xFF;
        }
    }
}
