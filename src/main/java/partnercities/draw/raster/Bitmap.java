package partnercities.draw.raster;

/** A picture of pixels, some of which may be transparent. */
public final class Bitmap {
    private final int width;
    private final int height;
    private final int[] pixels;

    /** @param pixels as 0xAARRGGBB, row after row */
    public Bitmap(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Paints it at another size; each pixel there is the mean of those that it covers here. */
    public void draw(Canvas canvas, double left, double top, double size) {
        int right = (int) Math.ceil(left + width * size);
        int bottom = (int) Math.ceil(top + height * size);
        for (int y = (int) Math.floor(top); y < bottom; y++) {
            for (int x = (int) Math.floor(left); x < right; x++) {
                mean(canvas, x, y, (x - left) / size, (y - top) / size, 1 / size);
            }
        }
    }

    /** Paints one pixel with the mean of a square of this picture. */
    private void mean(Canvas canvas, int x, int y, double fromX, double fromY, double side) {
        double alpha = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        int lastX = (int) Math.min(width, Math.ceil(fromX + side));
        int lastY = (int) Math.min(height, Math.ceil(fromY + side));
        for (int row = (int) Math.max(0, fromY); row < lastY; row++) {
            double high = Math.min(row + 1, fromY + side) - Math.max(row, fromY);
            for (int column = (int) Math.max(0, fromX); column < lastX; column++) {
                double wide = Math.min(column + 1, fromX + side) - Math.max(column, fromX);
                int pixel = pixels[row * width + column];
                double weight = high * wide * (pixel >>> 24);
                alpha += weight;
                red += weight * ((pixel >> 16) & 255);
                green += weight * ((pixel >> 8) & 255);
                blue += weight * (pixel & 255);
            }
        }
        if (alpha > 0) {
            int colour =
                    ((int) (red / alpha + 0.5) << 16) | ((int) (green / alpha + 0.5) << 8) | (int) (blue / alpha + 0.5);
            canvas.blend(x, y, colour, (int) (256 * alpha / (255 * side * side) + 0.5));
        }
    }
}
