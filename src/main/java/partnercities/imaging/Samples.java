package partnercities.imaging;

/** The pixels of a picture, row by row: one byte for each part of each pixel's colour. Whoever makes it may write into it. */
final class Samples {
    /** What the bytes of a pixel mean. Colours are multiplied by their opacity, so that reductions may add them. */
    enum Layout {
        GREY(1),
        GREY_AND_OPACITY(2),
        RGB(3),
        RGB_AND_OPACITY(4),
        /** How much ink there is. */
        CMYK(4);

        private final int bands;

        Layout(int bands) {
            this.bands = bands;
        }

        int bands() {
            return bands;
        }

        boolean hasOpacity() {
            return this == GREY_AND_OPACITY || this == RGB_AND_OPACITY;
        }
    }

    private final int width;
    private final int height;
    private final Layout layout;
    private final byte[] bytes;

    Samples(int width, int height, Layout layout) {
        this(width, height, layout, new byte[Math.multiplyExact(Math.multiplyExact(width, height), layout.bands())]);
    }

    Samples(int width, int height, Layout layout, byte[] bytes) {
        if (bytes.length != width * height * layout.bands()) {
            throw new IllegalArgumentException(bytes.length + " bytes for " + width + " × " + height);
        }
        this.width = width;
        this.height = height;
        this.layout = layout;
        this.bytes = bytes;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Layout layout() {
        return layout;
    }

    int bands() {
        return layout.bands();
    }

    /** All of them, not a copy. */
    byte[] bytes() {
        return bytes;
    }

    int at(int index) {
        return bytes[index] & 0xFF;
    }

    void set(int index, int value) {
        bytes[index] = (byte) Math.max(0, Math.min(255, value));
    }
}
