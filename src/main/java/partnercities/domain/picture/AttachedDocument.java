package partnercities.domain.picture;

import java.util.Optional;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;

/**
 * A document to download.
 *
 * @param file its path in the content folder
 * @param date of the document itself, for example of its signing
 */
public record AttachedDocument(String file, LocalizedText title, Optional<PartialDate> date) {}
