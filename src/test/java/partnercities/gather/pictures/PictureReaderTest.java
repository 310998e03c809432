package partnercities.gather.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.gather.source.Origin;
import partnercities.gather.source.SourceFile;

class PictureReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void readsTheSizeOfPictures(String format) throws IOException {
        assertThat(size("a." + format, drawn(format))).contains(new PixelSize(7, 5));
    }

    @ParameterizedTest
    @CsvSource({"1, 7, 5", "3, 7, 5", "6, 5, 7", "8, 5, 7"})
    void turnsPhotosAsTheCameraWasTurned(int orientation, int width, int height) throws IOException {
        assertThat(size("a.jpg", turned(drawn("jpg"), orientation))).contains(new PixelSize(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the three kinds of WebP: extended, without loss, with loss
                "524946461600000057454250 56503858 0a000000 00000000 060000 040000",
                "524946461200000057454250 5650384c 06000000 2f 06000100 00",
                "524946461600000057454250 56503820 0a000000 300000 9d012a 0700 0500",
            })
    void readsTheSizeOfWebP(String hexadecimal) throws IOException {
        assertThat(size("a.webp", HexFormat.of().parseHex(hexadecimal.replace(" ", ""))))
                .contains(new PixelSize(7, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width='7' height='5px'/> | 7 | 5",
                "<svg width='1in' height='36pt'/> | 96 | 48",
                "<svg viewBox='0 0 70 50'/> | 70 | 50",
                "<svg viewBox='0,0 70.4,50.4' width='100%'/> | 70 | 50",
                "<svg viewBox='0 0 70 50' width='140'/> | 140 | 100",
                "<svg viewBox='0 0 70 50' height='100'/> | 140 | 100",
                "<?xml version='1.0'?><!DOCTYPE svg><!-- a --><svg:svg xmlns:svg='x' width='7' height='5'/> | 7 | 5",
            })
    void readsTheSizeOfDrawings(String svg, int width, int height) throws IOException {
        assertThat(size("a.svg", svg.getBytes(StandardCharsets.UTF_8))).contains(new PixelSize(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg/>",
                "<svg width='7'/>",
                "<svg viewBox='0 0 0 5'/>",
                "<svg viewBox='a b c d'/>",
                "<html/>",
                ""
            })
    void knowsNoSizeOfDrawingsWithoutOne(String svg) throws IOException {
        assertThat(size("a.svg", svg.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.jpg", "a.gif", "a.webp"})
    void knowsNoSizeOfBrokenPictures(String name) throws IOException {
        assertThat(size(name, "no picture".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(size(name, new byte[0])).isEmpty();
        assertThat(size(name, Arrays.copyOf(drawn("png"), 12))).isEmpty();
    }

    @Test
    void takesADocumentForNoPicture() throws IOException {
        assertThat(size("a.pdf", drawn("png"))).isEmpty();
    }

    private static Optional<PixelSize> size(String name, byte[] bytes) throws IOException {
        return PictureReader.read(
                        new SourceFile(new Origin("content", name), () -> new ByteArrayInputStream(bytes)), bytes)
                .pixels();
    }

    private static byte[] drawn(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** The same JPEG with an Exif segment behind its beginning, whose only entry is the orientation. */
    private static byte[] turned(byte[] jpeg, int orientation) {
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001000" + orientation
                        + "0000" + "00000000");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(exif);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }
}
