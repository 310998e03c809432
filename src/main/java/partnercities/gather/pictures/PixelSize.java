package partnercities.gather.pictures;

/** The size of a picture in CSS pixels. */
public record PixelSize(int width, int height) {
    public static final PixelSize NONE = new PixelSize(0, 0);

    /** Scaled to a width; at least one pixel high. */
    public PixelSize ofWidth(int other) {
        return new PixelSize(other, scaled(height, other, width));
    }

    /** Scaled to a height; at least one pixel wide. */
    public PixelSize ofHeight(int other) {
        return new PixelSize(scaled(width, other, height), other);
    }

    /** The size after a quarter turn. */
    public PixelSize turned() {
        return new PixelSize(/* width= */ height, /* height= */ width);
    }

    private static int scaled(int length, int numerator, int denominator) {
        return Math.max(1, Math.toIntExact(Math.round((double) length * numerator / denominator)));
    }
}
