package partnercities.gather.source;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
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

/** Reads the size of pictures as browsers show them: of PNG, JPEG, GIF and WebP from the header, of SVG from the root element. */
public final class PictureReader {
    private static final Set<String> RASTER = Set.of("png", "jpg", "jpeg", "gif", "webp");
    /** More pixels in a row than any camera takes: the picture lies. */
    private static final int LARGEST = 100_000;
    /** The first of the orientations in Exif 2.32 (tag 0x0112, 1 to 8) that lie on their side. */
    private static final int FIRST_ON_ITS_SIDE = 5;

    /** Where a format has width and height. */
    private record Tags(Class<? extends Directory> directory, int width, int height) {}

    private static final List<Tags> TAGS = List.of(
            new Tags(JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT),
            new Tags(PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT),
            new Tags(GifHeaderDirectory.class, GifHeaderDirectory.TAG_IMAGE_WIDTH, GifHeaderDirectory.TAG_IMAGE_HEIGHT),
            new Tags(WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT));

    private PictureReader() {}

    /** Reads the size, if the file is a picture. Of an SVG, what browsers would run or load for it is left out. */
    public static BundledFile read(SourceFile file, byte[] bytes) {
        if (file.extension().equals("svg")) {
            Optional<PixelSize> size = SvgSize.of(bytes);
            return SvgCleaning.of(bytes).dropped().isEmpty()
                    ? new BundledFile(file, size)
                    : new BundledFile(
                            file.changed(
                                    original -> SvgCleaning.of(original).svg().getBytes(StandardCharsets.UTF_8)),
                            size);
        }
        return new BundledFile(file, RASTER.contains(file.extension()) ? raster(bytes) : Optional.empty());
    }

    /** What browsers would run or load for a picture, and what is not published of it. */
    public static List<String> droppedOf(SourceFile file, byte[] bytes) {
        return file.extension().equals("svg") ? SvgCleaning.of(bytes).dropped() : List.of();
    }

    /** Whether a photo tells the place where it was taken. */
    public static boolean tellsItsPlace(SourceFile file, byte[] bytes) {
        return RASTER.contains(file.extension())
                && metadata(bytes).stream()
                        .flatMap(metadata -> metadata.getDirectoriesOfType(GpsDirectory.class).stream())
                        .anyMatch(place -> place.getGeoLocation() != null);
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

    private static Optional<PixelSize> raster(byte[] bytes) {
        return metadata(bytes).flatMap(PictureReader::size);
    }

    private static Optional<PixelSize> size(Metadata metadata) {
        return TAGS.stream()
                .flatMap(tags -> size(metadata, tags))
                .findFirst()
                .map(size -> liesOnItsSide(metadata) ? size.turned() : size);
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

    /** Whether the camera was turned. Browsers turn the picture back (CSS Images 3, image-orientation). */
    private static boolean liesOnItsSide(Metadata metadata) {
        return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .flatMap(exif -> number(exif, ExifIFD0Directory.TAG_ORIENTATION).stream())
                .anyMatch(orientation -> orientation >= FIRST_ON_ITS_SIDE);
    }

    private static Optional<Integer> number(Directory directory, int tag) {
        return Optional.ofNullable(directory.getInteger(tag));
    }
}
