package partnercities.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import partnercities.encoding.PictureFormat;
import partnercities.imaging.Samples.Layout;

/**
 * Reads the pixels of a picture as they stand in the file: neither turned nor with another profile of colours. Of a moving picture it
 * reads the first.
 */
final class PictureDecoder {
    /** Half of the range of a difference from grey, and factors with sixteen bits behind their point (ITU-T T.871). */
    private static final int GREY = 128;

    private static final int RED = 91881;
    private static final int GREEN_OF_BLUE = 22554;
    private static final int GREEN_OF_RED = 46802;
    private static final int BLUE = 116130;
    private static final int HALF = 1 << 15;

    private PictureDecoder() {}

    /**
     * The pixels.
     *
     * @throws IOException if the file is damaged
     */
    static Samples read(byte[] file, PictureFormat format) throws IOException {
        return format == PictureFormat.JPEG ? jpeg(file) : other(file, format);
    }

    /** Left as they are stored, since what a JDK makes of profiles changes with its edition. */
    private static Samples jpeg(byte[] file) throws IOException {
        JpegHead head = new JpegHead(file);
        Raster raster = read(file, "jpeg", reader -> reader.readRaster(0, reader.getDefaultReadParam()));
        byte[] bytes = bytes(raster);
        int bands = raster.getNumBands();
        switch (bands) {
            case 1 -> {}
            case 3 -> {
                if (head.hasDifferences()) {
                    addDifferences(bytes, 3);
                }
            }
            case 4 -> readInks(bytes, head.adobeTransform());
            default -> throw new IOException("a JPEG of " + bands + " colours");
        }
        Layout layout = bands == 1 ? Layout.GREY : bands == 3 ? Layout.RGB : Layout.CMYK;
        return new Samples(raster.getWidth(), raster.getHeight(), layout, bytes);
    }

    /** Adobe's programs write how much paper is left; some as brightness and differences of it. */
    private static void readInks(byte[] bytes, Optional<Integer> adobeTransform) {
        if (adobeTransform.isEmpty()) {
            return;
        }
        boolean isTransformed = adobeTransform.get() == 2;
        if (isTransformed) {
            addDifferences(bytes, 4);
        }
        for (int at = 0; at < bytes.length; at++) {
            if (!isTransformed || at % 4 == 3) {
                bytes[at] = (byte) ~bytes[at];
            }
        }
    }

    private static void addDifferences(byte[] bytes, int bands) {
        for (int at = 0; at + bands <= bytes.length; at += bands) {
            int brightness = (bytes[at] & 0xFF) << 16;
            int blue = (bytes[at + 1] & 0xFF) - GREY;
            int red = (bytes[at + 2] & 0xFF) - GREY;
            bytes[at] = clamped(brightness + RED * red);
            bytes[at + 1] = clamped(brightness - GREEN_OF_BLUE * blue - GREEN_OF_RED * red);
            bytes[at + 2] = clamped(brightness + BLUE * blue);
        }
    }

    private static byte clamped(int fixed) {
        return (byte) Math.max(0, Math.min(255, (fixed + HALF) >> 16));
    }

    private static byte[] bytes(Raster raster) throws IOException {
        int bands = raster.getNumBands();
        if (raster.getSampleModel() instanceof ComponentSampleModel model
                && raster.getDataBuffer() instanceof DataBufferByte buffer
                && model.getPixelStride() == bands
                && model.getScanlineStride() == bands * raster.getWidth()
                && isInOrder(model.getBandOffsets())
                && buffer.getData().length == raster.getWidth() * raster.getHeight() * bands) {
            return buffer.getData();
        }
        byte[] bytes = new byte[Math.multiplyExact(raster.getWidth() * raster.getHeight(), bands)];
        int[] row = new int[raster.getWidth() * bands];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (int at = 0; at < row.length; at++) {
                bytes[y * row.length + at] = (byte) row[at];
            }
        }
        return bytes;
    }

    private static boolean isInOrder(int[] offsets) {
        for (int band = 0; band < offsets.length; band++) {
            if (offsets[band] != band) {
                return false;
            }
        }
        return true;
    }

    private static Samples other(byte[] file, PictureFormat format) throws IOException {
        BufferedImage image = read(file, format.name(), reader -> reader.read(0));
        ColorModel colours = image.getColorModel();
        Raster raster = image.getRaster();
        int bands = colours instanceof IndexColorModel ? 4 : raster.getNumBands();
        int[] row = new int[image.getWidth() * Math.max(bands, 4)];
        Layout layout = layout(bands, colours);
        Samples samples = new Samples(image.getWidth(), image.getHeight(), layout);
        for (int y = 0; y < image.getHeight(); y++) {
            if (colours instanceof IndexColorModel palette) {
                readPalette(raster, y, palette, row);
            } else {
                raster.getPixels(0, y, image.getWidth(), 1, row);
                reduceDepth(row, colours.getComponentSize(0));
            }
            write(row, samples, y);
        }
        return samples;
    }

    private static Layout layout(int bands, ColorModel colours) throws IOException {
        return switch (bands) {
            case 1 -> Layout.GREY;
            case 2 -> Layout.GREY_AND_OPACITY;
            case 3 -> Layout.RGB;
            case 4 -> colours.hasAlpha() || colours instanceof IndexColorModel ? Layout.RGB_AND_OPACITY : Layout.CMYK;
            default -> throw new IOException("a picture of " + bands + " colours");
        };
    }

    private static void readPalette(Raster raster, int y, IndexColorModel palette, int[] row) {
        for (int x = 0; x < raster.getWidth(); x++) {
            int index = raster.getSample(x, y, 0);
            row[4 * x] = palette.getRed(index);
            row[4 * x + 1] = palette.getGreen(index);
            row[4 * x + 2] = palette.getBlue(index);
            row[4 * x + 3] = palette.getAlpha(index);
        }
    }

    private static void reduceDepth(int[] row, int bits) {
        if (bits > 8) {
            for (int at = 0; at < row.length; at++) {
                row[at] >>= bits - 8;
            }
        }
    }

    private static void write(int[] row, Samples samples, int y) {
        int bands = samples.bands();
        int begin = y * samples.width() * bands;
        for (int pixel = 0; pixel < samples.width(); pixel++) {
            int at = pixel * bands;
            int opacity = samples.layout().hasOpacity() ? row[at + bands - 1] : 255;
            for (int band = 0; band < bands; band++) {
                boolean isOpacity = samples.layout().hasOpacity() && band == bands - 1;
                samples.set(begin + at + band, isOpacity ? opacity : (row[at + band] * opacity + 127) / 255);
            }
        }
    }

    /** What to read. */
    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    private static <T> T read(byte[] file, String format, Reading<T> reading) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new IOException("This machine reads no pictures in the format " + format + ".");
        }
        ImageReader reader = readers.next();
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return reading.from(reader);
        } finally {
            reader.dispose();
        }
    }
}
