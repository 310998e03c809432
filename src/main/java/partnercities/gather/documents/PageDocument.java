package partnercities.gather.documents;

import partnercities.domain.picture.Attachments;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.source.Origin;

/**
 * One {@code page.yaml}.
 *
 * @param id the name of the page's directory
 */
public record PageDocument(Origin file, String id, Attachments attachments, Unconfirmed unconfirmed)
        implements Document {}
