package partnercities.domain.picture;

import java.util.List;
import java.util.Optional;

/** What belongs to a city, an announcement or a page besides its texts. */
public record Attachments(Optional<Picture> picture, List<AttachedDocument> documents) {
    public static final Attachments NONE = new Attachments(Optional.empty(), List.of());
}
