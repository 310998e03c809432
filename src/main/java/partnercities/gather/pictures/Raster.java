package partnercities.gather.pictures;

import partnercities.encoding.PictureFormat;

/**
 * What the head of a picture made of pixels tells.
 *
 * @param stored its size in the file, before it is turned
 * @param orientation how to turn it, from 1 to 8 (Exif 2.32, tag 0x0112)
 */
public record Raster(PictureFormat format, PixelSize stored, int orientation, Nature nature) {
    public static final int UPRIGHT = 1;
    public static final int LAST_ORIENTATION = 8;
    /** From here on, width and height change places. */
    private static final int FIRST_ON_ITS_SIDE = 5;

    /** Beyond, nothing shows a picture better, and few machines have the memory. */
    static final long MOST_PIXELS = 100_000_000;

    /** Of a file; no camera writes larger ones in these formats. */
    public static final int MOST_BYTES = 60_000_000;

    /** How its parts look, which decides in which formats it is published. */
    public enum Nature {
        /** Shades without sharp edges or transparent parts. */
        PHOTO,
        /** Perhaps with transparent parts. */
        GRAPHIC,
        /** Of few colours, or grey. */
        FLAT;

        /** Where a PNG tells its type of colour, and a WebP whether it is transparent (PNG, 11.2.2; WebP Container Specification). */
        private static final int PNG_COLOUR_TYPE = 25;

        private static final int WEBP_FLAGS = 20;
        private static final int WEBP_ALPHA = 0x10;

        static Nature of(PictureFormat format, byte[] bytes) {
            return switch (format) {
                case JPEG -> PHOTO;
                case PNG -> bytes.length > PNG_COLOUR_TYPE && bytes[PNG_COLOUR_TYPE] % 3 == 0 ? FLAT : GRAPHIC;
                case WEBP -> isOpaqueWebP(bytes) ? PHOTO : GRAPHIC;
                default -> FLAT;
            };
        }

        private static boolean isOpaqueWebP(byte[] bytes) {
            byte kind = bytes.length > WEBP_FLAGS ? bytes[15] : 0;
            return kind == ' ' || (kind == 'X' && (bytes[WEBP_FLAGS] & WEBP_ALPHA) == 0);
        }
    }

    /** The size after it is turned. */
    public PixelSize shown() {
        return liesOnItsSide() ? stored.turned() : stored;
    }

    public boolean liesOnItsSide() {
        return orientation >= FIRST_ON_ITS_SIDE;
    }

    public boolean isTooLarge() {
        return (long) stored.width() * stored.height() > MOST_PIXELS;
    }
}
