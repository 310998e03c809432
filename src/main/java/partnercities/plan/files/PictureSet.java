package partnercities.plan.files;

import java.util.Optional;
import partnercities.gather.pictures.PixelSize;

/**
 * A picture as pages offer it: browsers choose a file by the room that there is and by what they can read.
 *
 * @param address of a form of middle width that everything can read
 * @param addressed the size of the form at this address
 * @param size of the largest form
 * @param plain all widths in an older format, as in {@code srcset}; empty if there is one form only
 * @param modern all widths as WebP, likewise
 * @param large address of the whole picture, as large as it is published
 * @param cropped whether the large one shows more than this one
 */
public record PictureSet(
        String address,
        PixelSize addressed,
        PixelSize size,
        Optional<String> plain,
        Optional<String> modern,
        String large,
        boolean cropped) {
    /** A drawing, which is the same in all sizes. */
    static PictureSet ofDrawing(String address, PixelSize size) {
        return new PictureSet(address, size, size, Optional.empty(), Optional.empty(), address, /* cropped= */ false);
    }
}
