package partnercities;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** What is left of a picture of a page for who squints: the mean colours of its cells. Two engines draw letters otherwise, and the rest alike. */
record PictureGrid(int columns, List<Integer> channels) {
    private static final int CELLS = 8;
    private static final int CHANNELS = 3;

    static PictureGrid of(BufferedImage picture) {
        int width = picture.getWidth() / CELLS;
        int height = picture.getHeight() / CELLS;
        List<Integer> channels = new ArrayList<>();
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                int[] pixels = picture.getRGB(column * width, row * height, width, height, null, 0, width);
                for (int channel = 0; channel < CHANNELS; channel++) {
                    channels.add(mean(pixels, 8 * channel));
                }
            }
        }
        return new PictureGrid(CELLS, channels);
    }

    /** The lengths of what is dark and what is light by turns, from left to right. */
    static List<Integer> stretches(BufferedImage picture, int row) {
        List<Integer> stretches = new ArrayList<>();
        int begin = 0;
        for (int x = 1; x <= picture.getWidth(); x++) {
            if (x == picture.getWidth() || isDark(picture.getRGB(x, row)) != isDark(picture.getRGB(begin, row))) {
                stretches.add(x - begin);
                begin = x;
            }
        }
        return stretches;
    }

    /** The largest difference of a cell's mean in red, green or blue, from 0 to 255. */
    int difference(PictureGrid other) {
        int largest = 0;
        for (int i = 0; i < channels.size(); i++) {
            largest = Math.max(largest, Math.abs(channels.get(i) - other.channels.get(i)));
        }
        return largest;
    }

    private static int mean(int[] pixels, int shift) {
        long sum = 0;
        for (int pixel : pixels) {
            sum += pixel >> shift & 0xff;
        }
        return Math.toIntExact(sum / pixels.length);
    }

    private static boolean isDark(int pixel) {
        return (pixel >> 16 & 0xff) + (pixel >> 8 & 0xff) + (pixel & 0xff) < 3 * 128;
    }
}
