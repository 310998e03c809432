package partnercities.plan.prose;

import java.util.List;
import java.util.Optional;
import partnercities.domain.picture.AttachedDocument;
import partnercities.domain.time.PartialDate;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.frame.Reference;

/**
 * A document to download.
 *
 * @param date of the document itself
 * @param note its format and size
 */
public record DocumentEntry(Reference document, Optional<PartialDate> date, Optional<String> note) {
    public static List<DocumentEntry> of(List<AttachedDocument> documents, LanguageEdition edition) {
        return documents.stream()
                .map(document -> new DocumentEntry(
                        new Reference(
                                edition.label(document.title()),
                                edition.assets().document(document.file())),
                        document.date(),
                        FileNote.of(document.file(), edition.site(), edition.locale())))
                .toList();
    }
}
