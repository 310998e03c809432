package partnercities.gather.pictures;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import partnercities.encoding.PictureFormat;
import partnercities.gather.source.SourceFile;

/** Reads the size of pictures as browsers show them: of PNG, JPEG, GIF and WebP from the header, of SVG from the root element. */
public final class PictureReader {
    private static final Set<String> RASTER = Set.of("png", "jpg", "jpeg", "gif", "webp");
    /** More pixels in a row than any camera takes: the picture lies. */
    private static final int LARGEST = 100_000;

    /** Where a format has width and height. */
    private record Tags(Class<? extends Directory> directory, int width, int height) {}

    private static final List<Tags> TAGS = List.of(
            new Tags(JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT),
            new Tags(PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT),
            new Tags(GifHeaderDirectory.class, GifHeaderDirectory.TAG_IMAGE_WIDTH, GifHeaderDirectory.TAG_IMAGE_HEIGHT),
            new Tags(WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT));

    private PictureReader() {}

    /** Reads the size, if the file is a picture, and what is wrong with it. Of an SVG, what browsers would run or load for it is left out. */
    public static BundledFile read(SourceFile file, byte[] bytes) {
        if (file.extension().equals("svg")) {
            Optional<PixelSize> size = SvgSize.of(bytes);
            return SvgCleaning.of(bytes).dropped().isEmpty()
                    ? new BundledFile(file, size, Optional.empty(), Optional.empty())
                    : new BundledFile(
                            file.changed(
                                    original -> SvgCleaning.of(original).svg().getBytes(StandardCharsets.UTF_8)),
                            size,
                            Optional.empty(),
                            Optional.empty());
        }
        Optional<Raster> raster = isRaster(file) ? raster(bytes) : Optional.empty();
        return new BundledFile(file, raster.map(Raster::shown), raster, PictureFlaw.of(file, bytes, raster));
    }

    /** What browsers would run or load for a picture, and what is not published of it. */
    public static List<String> droppedOf(SourceFile file, byte[] bytes) {
        return file.extension().equals("svg") ? SvgCleaning.of(bytes).dropped() : List.of();
    }

    /** Whether the file is called as a picture of pixels is. */
    public static boolean isRaster(SourceFile file) {
        return RASTER.contains(file.extension());
    }

    private static Optional<Metadata> metadata(byte[] bytes) {
        try {
            Optional<byte[]> header = Header.of(bytes);
            return header.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ImageMetadataReader.readMetadata(
                            new ByteArrayInputStream(header.get()), header.get().length));
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            // all bytes are here, so the picture is at fault: link reports it
            return Optional.empty();
        }
    }

    private static Optional<Raster> raster(byte[] bytes) {
        return PictureFormat.of(bytes).filter(PictureFormat::isReadable).flatMap(format -> metadata(bytes)
                .flatMap(metadata -> TAGS.stream()
                        .flatMap(tags -> size(metadata, tags))
                        .findFirst()
                        .map(stored ->
                                new Raster(format, stored, orientation(metadata), Raster.Nature.of(format, bytes)))));
    }

    private static Stream<PixelSize> size(Metadata metadata, Tags tags) {
        return metadata.getDirectoriesOfType(tags.directory()).stream()
                .filter(directory -> directory.containsTag(tags.width()) && directory.containsTag(tags.height()))
                .map(directory -> new PixelSize(
                        number(directory, tags.width()).orElse(0),
                        number(directory, tags.height()).orElse(0)))
                .filter(size -> size.width() > 0 && size.height() > 0)
                .filter(size -> size.width() <= LARGEST && size.height() <= LARGEST);
    }

    /** How the camera was held (Exif 2.32, tag 0x0112). Browsers turn the picture back (CSS Images 3, image-orientation). */
    private static int orientation(Metadata metadata) {
        return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .flatMap(exif -> number(exif, ExifIFD0Directory.TAG_ORIENTATION).stream())
                .filter(orientation -> orientation >= Raster.UPRIGHT && orientation <= Raster.LAST_ORIENTATION)
                .findFirst()
                .orElse(Raster.UPRIGHT);
    }

    private static Optional<Integer> number(Directory directory, int tag) {
        return Optional.ofNullable(directory.getInteger(tag));
    }
}
