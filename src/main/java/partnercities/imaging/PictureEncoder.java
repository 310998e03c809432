package partnercities.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import partnercities.imaging.Samples.Layout;

/** Writes pixels in a format for browsers, and nothing else about the picture. */
final class PictureEncoder {
    /** Good enough that nobody sees a difference on a screen; larger files show no more. */
    private static final float JPEG_QUALITY = 0.8f;

    private static final float WEBP_QUALITY = 0.78f;
    private static final int MOST_COLOURS = 256;

    private PictureEncoder() {}

    /** @param picture with colours that are not multiplied by their opacity */
    static byte[] write(Samples picture, Rendition.Format format) throws IOException {
        return switch (format) {
            case JPEG -> jpeg(picture);
            case PNG -> png(picture);
            case WEBP -> webp(picture, "Lossy");
            case LOSSLESS_WEBP -> webp(picture, "Lossless");
        };
    }

    private static byte[] jpeg(Samples picture) throws IOException {
        ImageWriter writer = writer("image/jpeg");
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(JPEG_QUALITY);
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return written(writer, how, image(picture, Opaque.ALWAYS));
    }

    private static byte[] png(Samples picture) throws IOException {
        ImageWriter writer = writer("image/png");
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0); // the smallest file
        return written(writer, how, palette(picture).orElseGet(() -> image(picture, Opaque.AS_IT_IS)));
    }

    private static byte[] webp(Samples picture, String type) throws IOException {
        ImageWriter writer = writer("image/webp");
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType(type);
        how.setCompressionQuality(WEBP_QUALITY);
        return written(writer, how, image(inColour(picture), Opaque.AS_IT_IS));
    }

    private static byte[] written(ImageWriter writer, ImageWriteParam how, BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriter writer(String mediaType) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByMIMEType(mediaType);
        if (!writers.hasNext()) {
            throw new IOException("Java on this machine writes no pictures as " + mediaType + ".");
        }
        return writers.next();
    }

    /** What becomes of transparent parts. */
    private enum Opaque {
        AS_IT_IS,
        /** They lie on white. */
        ALWAYS
    }

    private static BufferedImage image(Samples picture, Opaque opaque) {
        if (picture.layout() == Layout.GREY) {
            BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
            System.arraycopy(picture.bytes(), 0, bytes(image), 0, picture.bytes().length);
            return image;
        }
        Samples colours = inColour(picture);
        boolean isTransparent = colours.layout().hasOpacity() && opaque == Opaque.AS_IT_IS;
        BufferedImage image = new BufferedImage(
                picture.width(),
                picture.height(),
                isTransparent ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        byte[] to = bytes(image);
        int bands = colours.bands();
        int at = 0;
        for (int from = 0; from < colours.bytes().length; from += bands) {
            int opacity = bands == 4 ? colours.at(from + 3) : 255;
            if (isTransparent) {
                to[at++] = (byte) opacity;
            }
            for (int band = 2; band >= 0; band--) {
                int value = colours.at(from + band);
                to[at++] = (byte) (isTransparent ? value : (value * opacity + 255 * (255 - opacity) + 127) / 255);
            }
        }
        return image;
    }

    private static byte[] bytes(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static Samples inColour(Samples picture) {
        if (picture.layout() != Layout.GREY && picture.layout() != Layout.GREY_AND_OPACITY) {
            return picture;
        }
        boolean hasOpacity = picture.layout().hasOpacity();
        Samples colours =
                new Samples(picture.width(), picture.height(), hasOpacity ? Layout.RGB_AND_OPACITY : Layout.RGB);
        int from = 0;
        for (int to = 0; to < colours.bytes().length; to += colours.bands()) {
            int grey = picture.at(from);
            colours.set(to, grey);
            colours.set(to + 1, grey);
            colours.set(to + 2, grey);
            if (hasOpacity) {
                colours.set(to + 3, picture.at(from + 1));
            }
            from += picture.bands();
        }
        return colours;
    }

    /** The same picture with a list of its colours, if they are few: a plan or coat of arms is a third as large then. */
    private static Optional<BufferedImage> palette(Samples picture) {
        if (picture.layout() == Layout.GREY) {
            return Optional.empty();
        }
        Samples colours = inColour(picture);
        Map<Integer, Integer> indices = new LinkedHashMap<>();
        byte[] pixels = new byte[picture.width() * picture.height()];
        int bands = colours.bands();
        for (int pixel = 0; pixel < pixels.length; pixel++) {
            int at = pixel * bands;
            int opacity = bands == 4 ? colours.at(at + 3) : 255;
            int colour = opacity << 24 | colours.at(at) << 16 | colours.at(at + 1) << 8 | colours.at(at + 2);
            Integer index = indices.get(colour);
            if (index == null) {
                if (indices.size() == MOST_COLOURS) {
                    return Optional.empty();
                }
                index = indices.size();
                indices.put(colour, index);
            }
            pixels[pixel] = index.byteValue();
        }
        int[] list = indices.keySet().stream().mapToInt(colour -> colour).toArray();
        IndexColorModel model = new IndexColorModel(8, list.length, list, 0, bands == 4, -1, 0);
        BufferedImage image =
                new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_INDEXED, model);
        System.arraycopy(pixels, 0, bytes(image), 0, pixels.length);
        return Optional.of(image);
    }
}
