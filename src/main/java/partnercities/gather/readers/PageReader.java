package partnercities.gather.readers;

import partnercities.domain.picture.Attachments;
import partnercities.gather.documents.PageDocument;
import partnercities.gather.facts.LeadingPicture;
import partnercities.gather.source.Origin;
import partnercities.gather.yaml.Fields;

/** Reads a {@code page.yaml}. */
public final class PageReader {
    private PageReader() {}

    /**
     * Reads what belongs to a page besides its texts.
     *
     * @param id the name of its directory
     */
    public static PageDocument read(Origin file, String id, Fields fields) {
        Attachments attachments = LeadingPicture.attachments(file, fields);
        return new PageDocument(file, id, attachments, fields.findings().unconfirmed());
    }
}
