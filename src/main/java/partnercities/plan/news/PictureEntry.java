package partnercities.plan.news;

import java.util.Optional;
import partnercities.domain.Announcement;
import partnercities.gather.source.PixelSize;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;

/**
 * The picture of an announcement.
 *
 * @param size in pixels; empty when the file can't be read, which has been reported
 */
public record PictureEntry(String address, Optional<PixelSize> size, Label alternative, Optional<String> credit) {

    static Optional<PictureEntry> of(Announcement announcement, LanguageEdition edition) {
        return announcement
                .picture()
                .map(picture -> new PictureEntry(
                        edition.assets().document(picture.file()),
                        edition.assets().pixels(picture.file()),
                        edition.label(picture.alternative()),
                        picture.credit()));
    }
}
