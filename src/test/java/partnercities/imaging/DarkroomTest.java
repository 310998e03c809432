package partnercities.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import partnercities.encoding.PictureFormat;
import partnercities.gather.pictures.PixelSize;
import partnercities.gather.pictures.Raster.Nature;
import partnercities.imaging.Darkroom.DamagedPicture;

class DarkroomTest {
    private static final String SECRET = "Jan's phone";

    /** Red, green and blue, white and black: the corners of the picture as it is stored, from left to right and down. */
    @ParameterizedTest
    @CsvSource({
        "1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB",
    })
    void turnsAPictureAsTheCameraWasHeld(int orientation, String corners) throws Exception {
        BufferedImage stored = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        Graphics2D pen = stored.createGraphics();
        for (int corner = 0; corner < colours.length; corner++) {
            pen.setColor(colours[corner]);
            pen.fillRect(corner % 2 * 20, corner / 2 * 10, 20, 10);
        }
        pen.dispose();

        BufferedImage shown = read(developed(written(stored, "png"), raster(stored, PictureFormat.PNG, orientation)));

        assertThat(shown.getWidth()).isEqualTo(orientation < 5 ? 40 : 20);
        assertThat(letter(shown, 0, 0)
                        + letter(shown, shown.getWidth() - 1, 0)
                        + letter(shown, 0, shown.getHeight() - 1)
                        + letter(shown, shown.getWidth() - 1, shown.getHeight() - 1))
                .isEqualTo(corners);
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "WEBP", "LOSSLESS_WEBP"})
    void keepsAnEvenColourInAllFormatsAndWidths(Rendition.Format format) throws Exception {
        BufferedImage even = even(2500, 300, new Color(200, 60, 50));
        List<Rendition> wanted = Rendition.of(Crop.whole(new PixelSize(2500, 300)), Nature.GRAPHIC).stream()
                .map(one -> new Rendition(one.crop(), one.base(), one.size(), format))
                .distinct()
                .toList();

        Map<Rendition, byte[]> made =
                new Darkroom().develop(written(even, "png"), raster(even, PictureFormat.PNG, 1), wanted);

        assertThat(made.keySet()).extracting(one -> one.size().width()).containsExactly(480, 960, 1440, 1920);
        made.forEach((rendition, bytes) -> {
            BufferedImage shown = read(bytes);
            assertThat(shown.getWidth()).isEqualTo(rendition.size().width());
            for (int x : new int[] {0, shown.getWidth() / 2, shown.getWidth() - 1}) {
                Color colour = new Color(shown.getRGB(x, shown.getHeight() / 2));
                assertThat(Math.abs(colour.getRed() - 200))
                        .as(rendition.toString())
                        .isLessThan(4);
                assertThat(Math.abs(colour.getGreen() - 60))
                        .as(rendition.toString())
                        .isLessThan(4);
            }
        });
    }

    @Test
    void keepsWhatIsTransparent() throws Exception {
        BufferedImage half = new BufferedImage(1000, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = half.createGraphics();
        pen.setColor(new Color(0, 128, 255));
        pen.fillRect(0, 0, 500, 200);
        pen.dispose();

        BufferedImage shown = read(developed(written(half, "png"), raster(half, PictureFormat.PNG, 1)));

        assertThat(shown.getRGB(10, 10)).isEqualTo(new Color(0, 128, 255).getRGB());
        assertThat(shown.getRGB(shown.getWidth() - 10, 10) >>> 24).isZero();
    }

    @Test
    void mixesInksToColours() throws Exception {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 64, 4, null);
        for (int pixel = 0; pixel < 64 * 64; pixel++) {
            inks.setPixel(pixel % 64, pixel / 64, new int[] {0, 255, 255, 0});
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(inks, null, null));
        }

        Color colour = new Color(read(developed(
                        file.toByteArray(),
                        new partnercities.gather.pictures.Raster(
                                PictureFormat.JPEG, new PixelSize(64, 64), 1, Nature.PHOTO)))
                .getRGB(32, 32));

        assertThat(colour.getRed()).isGreaterThan(240);
        assertThat(colour.getGreen()).isLessThan(15);
    }

    @Test
    void readsTheCurvesOfAProfileAndLeavesSrgbAlone() {
        byte[] straight = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        Samples grey = new Samples(1, 1, Samples.Layout.RGB, new byte[] {(byte) 128, (byte) 128, (byte) 128});

        Samples shown = ColourProfile.read(straight).orElseThrow().toSrgb(grey);

        // half of the light is written as 188 in sRGB
        assertThat(shown.at(0)).isBetween(187, 189);
        assertThat(ColourProfile.read(
                        ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()))
                .isEmpty();
        assertThat(ColourProfile.read(Arrays.copyOf(straight, 140))).isEmpty();
    }

    @Test
    void publishesNothingThatThePhoneWrote() throws Exception {
        BufferedImage photo = even(600, 400, Color.ORANGE);
        byte[] file = withSecrets(written(photo, "jpeg"));
        partnercities.gather.pictures.Raster raster = raster(photo, PictureFormat.JPEG, 6);
        assertThat(text(file)).contains(SECRET);

        byte[] bare = BareFile.of(file, raster);

        assertThat(text(bare)).doesNotContain(SECRET, "film behind the end");
        assertThat(metadata(bare).getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        assertThat(metadata(bare)
                        .getFirstDirectoryOfType(ExifIFD0Directory.class)
                        .getTags())
                .singleElement()
                .satisfies(tag -> assertThat(tag.getTagType()).isEqualTo(ExifIFD0Directory.TAG_ORIENTATION));
        assertThat(read(bare).getRGB(9, 9)).isEqualTo(read(file).getRGB(9, 9));
        for (byte[] made : new Darkroom()
                .develop(file, raster, Rendition.of(Crop.whole(raster.shown()), Nature.PHOTO))
                .values()) {
            assertThat(text(made)).doesNotContain(SECRET, "Exif", "film");
        }
    }

    @Test
    void publishesNothingThatAProgramNotedInAGif() throws Exception {
        BufferedImage drawing = even(60, 40, Color.ORANGE);
        byte[] file = written(drawing, "gif");
        ByteArrayOutputStream noted = new ByteArrayOutputStream();
        noted.write(file, 0, file.length - 1);
        noted.writeBytes(piece(0xFE, SECRET));
        noted.writeBytes(piece(0xFF, "NETSCAPE2.0"));
        noted.writeBytes(piece(0xFF, "XMP DataXMP" + SECRET));
        noted.write(0x3B);
        noted.writeBytes((SECRET + " behind the end").getBytes(StandardCharsets.US_ASCII));

        byte[] bare = BareFile.of(noted.toByteArray(), raster(drawing, PictureFormat.GIF, 1));

        assertThat(text(bare)).doesNotContain(SECRET).contains("NETSCAPE2.0");
        assertThat(read(bare).getRGB(9, 9)).isEqualTo(read(file).getRGB(9, 9));
        byte[] cut = Arrays.copyOf(noted.toByteArray(), file.length + 5);
        assertThat(text(BareFile.of(cut, raster(drawing, PictureFormat.GIF, 1))))
                .doesNotContain(SECRET.substring(0, 2));
    }

    private static byte[] piece(int label, String text) {
        ByteArrayOutputStream extension = new ByteArrayOutputStream();
        extension.write(0x21);
        extension.write(label);
        extension.write(text.length());
        extension.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        extension.write(0);
        return extension.toByteArray();
    }

    @Test
    void tellsADamagedPicture() throws IOException {
        BufferedImage photo = even(60, 40, Color.ORANGE);
        byte[] png = written(photo, "png");
        byte[] cut = Arrays.copyOf(png, png.length / 2);

        assertThatThrownBy(() -> developed(cut, raster(photo, PictureFormat.PNG, 1)))
                .isInstanceOf(DamagedPicture.class);
    }

    @ParameterizedTest
    @CsvSource({
        // a wide picture is cut at its sides, a high one above and below, as far as its edges allow
        "400, 200, 50, 50, 50, 0, 300, 200",
        "400, 200, 0, 50, 0, 0, 300, 200",
        "400, 200, 100, 50, 100, 0, 300, 200",
        "300, 600, 50, 30, 0, 80, 300, 200",
        "300, 600, 50, 100, 0, 400, 300, 200",
        "1, 1, 50, 50, 0, 0, 1, 1",
    })
    void cutsAroundTheFocus(
            int width, int height, int across, int down, int left, int top, int cutWidth, int cutHeight) {
        assertThat(Crop.around(across, down, new PixelSize(width, height)))
                .isEqualTo(new Crop(left, top, cutWidth, cutHeight));
    }

    private static byte[] developed(byte[] file, partnercities.gather.pictures.Raster original)
            throws IOException, DamagedPicture {
        PixelSize shown = original.shown();
        Rendition whole = new Rendition(Crop.whole(shown), shown, shown, Rendition.Format.PNG);
        return Objects.requireNonNull(
                new Darkroom().develop(file, original, List.of(whole)).get(whole));
    }

    private static partnercities.gather.pictures.Raster raster(
            BufferedImage image, PictureFormat format, int orientation) {
        return new partnercities.gather.pictures.Raster(
                format,
                new PixelSize(image.getWidth(), image.getHeight()),
                orientation,
                format == PictureFormat.JPEG ? Nature.PHOTO : Nature.GRAPHIC);
    }

    private static BufferedImage even(int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    /** With a name in a comment, the place in Exif, and something behind the picture. */
    private static byte[] withSecrets(byte[] jpeg) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        byte[] gps = {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            (byte) 0x88,
            0x25,
            0,
            4,
            0,
            0,
            0,
            1,
            0,
            0,
            0,
            26,
            0,
            0,
            0,
            0,
            0,
            1,
            0,
            1,
            0,
            2,
            0,
            0,
            0,
            2,
            'N',
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };
        segment(file, 0xE1, gps);
        segment(file, 0xFE, SECRET.getBytes(StandardCharsets.ISO_8859_1));
        file.write(jpeg, 2, jpeg.length - 2);
        file.writeBytes("film behind the end".getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    private static void segment(ByteArrayOutputStream file, int marker, byte[] content) {
        file.write(0xFF);
        file.write(marker);
        file.write((content.length + 2) >> 8);
        file.write(content.length + 2);
        file.writeBytes(content);
    }

    private static Metadata metadata(byte[] file) throws IOException, ImageProcessingException {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
        assertThat(metadata.getDirectories()).noneMatch(Directory::hasErrors);
        return metadata;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String letter(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        if (colour.equals(Color.WHITE)) {
            return "W";
        }
        return colour.equals(Color.RED) ? "R" : colour.equals(Color.GREEN) ? "G" : "B";
    }
}
