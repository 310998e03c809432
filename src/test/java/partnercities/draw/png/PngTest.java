package partnercities.draw.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import partnercities.draw.outline.Outline;
import partnercities.draw.raster.Canvas;
import partnercities.draw.raster.Stroke;
import partnercities.draw.svg.SvgReader;
import partnercities.draw.type.TextBlock;
import partnercities.draw.type.Typeface;
import partnercities.encoding.Sha256;

class PngTest {
    private static final int PAPER = 0xfcfaf4;
    private static final int INK = 0x1b232c;
    /** If what is drawn changes on purpose, so does this. */
    private static final String DIGEST = "1ea71161d10fd45e92815de268b72878d74c0d4ca5ef47df760afbd855ffc8ea";

    private static Canvas picture() {
        Canvas canvas = new Canvas(640, 320, PAPER, List.of(INK));
        canvas.fill(Outline.circle(200.3, 140.7, 90.4), 0xe6dfb4);
        canvas.draw(Outline.line(20, 300, 600, 10), Stroke.round(9), 0xaa442b, 0.6);
        TextBlock.of("Krzywy Róg – Чернівці’s", Typeface.serif(), List.of(64.0, 48.0), 1.1, 560, 2)
                .draw(canvas, 40, 60, INK);
        SvgReader.read(
                        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 50'><path d='M2 2h36v26q0 16-18 20Q2 44 2 28z'"
                                        + " fill='#c8102e' stroke='#111' stroke-width='2'/><path d='M8 30a12 9 20 1 1 20 0'/></svg>")
                                .getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .draw(canvas, 480, 120, 3.3);
        return canvas;
    }

    @Test
    void aPictureHasTheSameBytesOnEveryMachine() {
        assertThat(Sha256.of(Png.of(picture()))).isEqualTo(DIGEST);
    }

    @Test
    void aPictureIsReadByOthersAsItWasPainted() throws IOException {
        Canvas canvas = new Canvas(70, 40, PAPER, List.of());
        canvas.fill(10, 5, 20, 30, INK);
        canvas.fill(Outline.rectangle(40, 10, 10.5, 10), INK);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(canvas)));

        assertThat(read.getWidth()).isEqualTo(70);
        assertThat(read.getHeight()).isEqualTo(40);
        assertThat(read.getRGB(9, 20) & 0xffffff).isEqualTo(PAPER);
        assertThat(read.getRGB(10, 20) & 0xffffff).isEqualTo(INK);
        assertThat(read.getRGB(49, 12) & 0xffffff).isEqualTo(INK);
        assertThat(read.getRGB(50, 12) & 0xff).as("half covered").isBetween(0x8c, 0x94);
        assertThat(read.getRGB(51, 12) & 0xffffff).isEqualTo(PAPER);
    }

    @Test
    void whatIsCompressedCanBeUnpacked() throws DataFormatException {
        for (int turn = 0; turn < 60; turn++) {
            Random random = new Random(turn);
            byte[] data = new byte[random.nextInt(120_000) + 1];
            int letters = 1 + random.nextInt(40);
            for (int at = 0; at < data.length; at++) {
                data[at] = at > 300 && random.nextInt(9) > 0
                        ? data[at - 1 - random.nextInt(turn + 1)]
                        : (byte) random.nextInt(letters);
            }
            Inflater inflater = new Inflater();
            inflater.setInput(Deflate.zlib(data));
            byte[] back = new byte[data.length];
            int length = inflater.inflate(back);
            assertThat(length).isEqualTo(data.length);
            assertThat(back).isEqualTo(data);
            assertThat(inflater.inflate(new byte[1])).isZero();
            assertThat(inflater.finished()).as("its checksum holds").isTrue();
            inflater.end();
        }
    }

    @Test
    void logosInAllFormsOfPngAreRead() throws IOException {
        for (int type : new int[] {
            BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_BYTE_INDEXED,
            BufferedImage.TYPE_BYTE_BINARY
        }) {
            BufferedImage image = new BufferedImage(37, 23, type);
            for (int x = 0; x < 37; x++) {
                for (int y = 0; y < 23; y++) {
                    image.setRGB(x, y, (x + y) % 3 == 0 ? 0xffffffff : 0xff000000);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            Canvas canvas = new Canvas(37, 23, 0x808080, List.of());

            PngReader.read(png.toByteArray()).orElseThrow().draw(canvas, 0, 0, 1);

            BufferedImage shown = ImageIO.read(new ByteArrayInputStream(Png.of(canvas)));
            assertThat(shown.getRGB(3, 0)).as("type %d", type).isEqualTo(0xffffffff);
            assertThat(shown.getRGB(2, 2)).as("type %d", type).isEqualTo(0xff000000);
        }
        assertThat(PngReader.read(new byte[] {1, 2, 3})).isEmpty();
    }

    @Test
    void theTypeHasTheLettersOfOurLanguages() {
        String letters =
                "ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż ÄÖÜß ÀÂÇÉÈÊËÎÏÔÙÛŸŒ ŐŰ ŘĎŤŮ ĖĮŲŪ ȘȚ АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ’–…“”„";

        assertThat(Typeface.serif().has(letters)).isTrue();
        assertThat(Typeface.sans().has(letters)).isTrue();
        assertThat(Typeface.serif().has("ראשון")).isFalse();
        assertThat(Typeface.serif().width("Vá", 100))
                .isLessThan(Typeface.serif().width("V", 100) + Typeface.serif().width("á", 100));
    }

    @Test
    void wordsStayWholeAndTextsThatAreTooLongEndWithAnEllipsis() {
        List<Double> sizes = List.of(80.0, 60.0, 40.0);

        assertThat(TextBlock.of("Christchurch’s sister cities", Typeface.serif(), sizes, 1, 400, 3))
                .extracting(TextBlock::size, TextBlock::lines)
                .containsExactly(40.0, List.of("Christchurch’s sister", "cities"));
        assertThat(TextBlock.of("one two three four five six", Typeface.serif(), List.of(60.0), 1, 200, 2)
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }
}
