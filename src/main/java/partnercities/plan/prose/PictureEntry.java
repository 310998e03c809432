package partnercities.plan.prose;

import java.util.Optional;
import partnercities.domain.picture.Picture;
import partnercities.plan.files.PictureSet;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;

/** The picture that leads a page or a list. */
public record PictureEntry(PictureSet picture, Label alternative, Optional<Label> caption, Optional<Label> credit) {
    /** Empty too if the file can't be read, which was reported. */
    public static Optional<PictureEntry> of(Optional<Picture> given, LanguageEdition edition) {
        return given.flatMap(picture -> edition.assets()
                .pictures()
                .lead(picture)
                .map(set -> new PictureEntry(
                        set,
                        edition.label(picture.alternative()),
                        edition.optionalLabel(picture.caption()),
                        edition.optionalLabel(picture.credit()))));
    }
}
