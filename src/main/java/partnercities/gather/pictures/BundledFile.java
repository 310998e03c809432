package partnercities.gather.pictures;

import java.util.Optional;
import partnercities.gather.source.SourceFile;

/**
 * A picture or other file that an editor put beside a text.
 *
 * @param pixels the size of a picture as it is shown; empty if it is no picture, or can't be read
 * @param raster what is known of a picture made of pixels
 * @param flaw why it can't be shown as a picture, if more is known than that
 */
public record BundledFile(
        SourceFile file, Optional<PixelSize> pixels, Optional<Raster> raster, Optional<PictureFlaw> flaw) {}
