package partnercities.bench;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/** Writes a site whose announcements each have a made-up photo of 12 megapixels: {@code Photos FOLDER NUMBER}. */
final class Photos {
    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;

    private final CorpusFolder content;

    private Photos(Path folder) {
        this.content = new CorpusFolder(folder.resolve("content"));
    }

    public static void main(String[] arguments) throws IOException {
        Photos photos = new Photos(Path.of(arguments[0]));
        photos.site();
        IntStream.rangeClosed(1, Integer.parseInt(arguments[1])).parallel().forEach(number -> {
            try {
                photos.announcement(number);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void site() throws IOException {
        content.file("site.yaml", """
                title: {en: Partner cities of Nowogród}
                home:
                  names: {en: Nowogród}
                  from: {en: from Nowogród}
                  country: PL
                  coordinates: {latitude: 53.2269, longitude: 21.8803}
                languages: [en]
                time-zone: Europe/Warsaw
                base-url: https://nowogrod.example/
                publisher: {name: {en: Municipality of Nowogród}}
                """);
    }

    private void announcement(int number) throws IOException {
        String bundle = "news/photo-" + number + "/";
        content.file(bundle + "news.yaml", """
                published: 2025-01-01T08:00
                picture: {file: photo.jpg, alternative: {en: Shapes}}
                """);
        content.file(bundle + "en.md", """
                ---
                title: Photo %d
                summary: A photo of shapes.
                ---
                A text.
                """.formatted(number));
        photo(number, content.folder().resolve(bundle + "photo.jpg"));
    }

    /** Shapes with the grain of a sensor, so that the file is as large as that of a camera. */
    private static void photo(int number, Path file) throws IOException {
        Random chance = new Random(number);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(120, 170, 230), 0, HEIGHT, new Color(90, 120, 60)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int shape = 0; shape < 400; shape++) {
            pen.setColor(new Color(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256), 180));
            int size = 20 + chance.nextInt(WIDTH / 8);
            pen.fillOval(chance.nextInt(WIDTH), chance.nextInt(HEIGHT), size, size / 2);
        }
        pen.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int at = 0; at < pixels.length; at++) {
            int grain = chance.nextInt(17) - 8;
            int colour = 0;
            for (int shift : List.of(16, 8, 0)) {
                colour |= Math.max(0, Math.min(255, (pixels[at] >> shift & 255) + grain)) << shift;
            }
            pixels[at] = colour;
        }
        ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0.9f);
        Files.createDirectories(file.getParent());
        try (FileImageOutputStream stream = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
