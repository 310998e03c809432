package partnercities.imaging;

import partnercities.gather.pictures.PixelSize;

/** A part of a picture as it is shown, in its pixels. */
public record Crop(int left, int top, int width, int height) {
    /** Of leads and cards: wide enough beside text, high enough for people. */
    private static final int RATIO_WIDTH = 3;

    private static final int RATIO_HEIGHT = 2;
    private static final int WHOLE_PERCENT = 100;

    /** All of it. */
    public static Crop whole(PixelSize size) {
        return new Crop(0, 0, size.width(), size.height());
    }

    /**
     * The largest part in the ratio of leads and cards, with the focus as near to its middle as the edges allow.
     *
     * @param across where the focus is, in percent of the width from the left
     * @param down likewise from the top
     */
    public static Crop around(int across, int down, PixelSize size) {
        int width = Math.min(size.width(), Math.max(1, size.height() * RATIO_WIDTH / RATIO_HEIGHT));
        int height = Math.min(size.height(), Math.max(1, width * RATIO_HEIGHT / RATIO_WIDTH));
        return new Crop(beginning(across, width, size.width()), beginning(down, height, size.height()), width, height);
    }

    public PixelSize size() {
        return new PixelSize(width, height);
    }

    private static int beginning(int percent, int length, int whole) {
        int middle = (int) ((long) whole * percent / WHOLE_PERCENT);
        return Math.max(0, Math.min(whole - length, middle - length / 2));
    }
}
