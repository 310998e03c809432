package partnercities.draw.png;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import partnercities.draw.raster.Bitmap;

/**
 * Reads pictures in PNG (third edition), but for those that are interlaced. Colour profiles are passed over: logos are sRGB.
 */
public final class PngReader {
    private static final int GREY = 0;
    private static final int PALETTE = 3;
    private static final int GREY_AND_ALPHA = 4;
    private static final int COLOUR_AND_ALPHA = 6;
    /** More than this is no logo. */
    private static final long MOST_PIXELS = 25_000_000;

    private final byte[] data;
    private int width;
    private int height;
    private int depth;
    private int kind;
    private int[] palette = {};
    private byte[] transparency = {};

    private PngReader(byte[] data) {
        this.data = data;
    }

    /** The picture; empty if it can't be read. */
    public static Optional<Bitmap> read(byte[] data) {
        try {
            return new PngReader(data).read();
        } catch (DataFormatException | RuntimeException e) { // broken, whatever breaks first
            return Optional.empty();
        }
    }

    private Optional<Bitmap> read() throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            byte[] rows = {};
            int filled = 0;
            for (int at = 8; at < data.length; ) {
                int length = number(at);
                String name = new String(data, at + 4, 4, StandardCharsets.US_ASCII);
                int content = at + 8;
                if (name.equals("IHDR")) {
                    if (!readHeader(content)) {
                        return Optional.empty();
                    }
                    rows = new byte[(rowBytes() + 1) * height];
                } else if (name.equals("PLTE")) {
                    readPalette(content, length);
                } else if (name.equals("tRNS")) {
                    transparency = Arrays.copyOfRange(data, content, content + length);
                } else if (name.equals("IDAT")) {
                    inflater.setInput(data, content, length);
                    filled += inflater.inflate(rows, filled, rows.length - filled);
                } else if (name.equals("IEND")) {
                    break;
                }
                at = content + length + 4;
            }
            if (rows.length == 0 || filled < rows.length) {
                return Optional.empty();
            }
            unfilter(rows);
            return Optional.of(bitmap(rows));
        } finally {
            inflater.end();
        }
    }

    /** Whether it is a picture that can be read. */
    private boolean readHeader(int at) {
        width = number(at);
        height = number(at + 4);
        depth = data[at + 8];
        kind = data[at + 9];
        boolean interlaced = data[at + 12] != 0;
        return width > 0 && height > 0 && (long) width * height <= MOST_PIXELS && !interlaced;
    }

    private void readPalette(int at, int length) {
        palette = new int[length / 3];
        for (int index = 0; index < palette.length; index++) {
            int place = at + 3 * index;
            palette[index] = ((data[place] & 255) << 16) | ((data[place + 1] & 255) << 8) | (data[place + 2] & 255);
        }
    }

    private int channels() {
        return switch (kind) {
            case GREY, PALETTE -> 1;
            case GREY_AND_ALPHA -> 2;
            case COLOUR_AND_ALPHA -> 4;
            default -> 3;
        };
    }

    private int rowBytes() {
        return (width * channels() * depth + 7) / 8;
    }

    private int number(int at) {
        return (data[at] << 24) | ((data[at + 1] & 255) << 16) | ((data[at + 2] & 255) << 8) | (data[at + 3] & 255);
    }

    /** Undoes the filters of all rows (PNG §9.2). */
    private void unfilter(byte[] rows) {
        int step = Math.max(1, channels() * depth / 8);
        int row = rowBytes() + 1;
        for (int y = 0; y < height; y++) {
            int start = y * row;
            int filter = rows[start];
            for (int x = 1; x < row; x++) {
                int left = x > step ? rows[start + x - step] & 255 : 0;
                int up = y > 0 ? rows[start + x - row] & 255 : 0;
                int corner = x > step && y > 0 ? rows[start + x - row - step] & 255 : 0;
                int guess =
                        switch (filter) {
                            case 1 -> left;
                            case 2 -> up;
                            case 3 -> (left + up) / 2;
                            case 4 -> paeth(left, up, corner);
                            default -> 0;
                        };
                rows[start + x] += (byte) guess;
            }
        }
    }

    private static int paeth(int left, int up, int corner) {
        int estimate = left + up - corner;
        int toLeft = Math.abs(estimate - left);
        int toUp = Math.abs(estimate - up);
        int toCorner = Math.abs(estimate - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private Bitmap bitmap(byte[] rows) {
        int[] pixels = new int[width * height];
        int row = rowBytes() + 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = pixel(rows, y * row + 1, x);
            }
        }
        return new Bitmap(width, height, pixels);
    }

    /** As 0xAARRGGBB. */
    private int pixel(byte[] rows, int start, int x) {
        int first = x * channels();
        int one = sample(rows, start, first);
        if (kind == PALETTE) {
            int alpha = one < transparency.length ? transparency[one] & 255 : 255;
            return (alpha << 24) | palette[one];
        }
        int grey = depth < 8 ? one * 255 / ((1 << depth) - 1) : one;
        return switch (kind) {
            case GREY -> (0xff << 24) | (grey << 16) | (grey << 8) | grey;
            case GREY_AND_ALPHA -> (sample(rows, start, first + 1) << 24) | (grey << 16) | (grey << 8) | grey;
            default ->
                ((kind == COLOUR_AND_ALPHA ? sample(rows, start, first + 3) : 255) << 24)
                        | (one << 16)
                        | (sample(rows, start, first + 1) << 8)
                        | sample(rows, start, first + 2);
        };
    }

    /** A sample of a row; of 16 bits the upper eight. */
    private int sample(byte[] rows, int start, int index) {
        if (depth >= 8) {
            return rows[start + index * depth / 8] & 255;
        }
        int bit = index * depth;
        return ((rows[start + bit / 8] & 255) >> (8 - depth - bit % 8)) & ((1 << depth) - 1);
    }
}
