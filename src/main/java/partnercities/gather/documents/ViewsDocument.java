package partnercities.gather.documents;

import partnercities.domain.CountedViews;
import partnercities.gather.findings.Unconfirmed;

/** The {@code views.yaml}, which the program writes. */
public record ViewsDocument(CountedViews views, Unconfirmed unconfirmed) {
    public static final ViewsDocument NONE = new ViewsDocument(CountedViews.NONE, Unconfirmed.NOTHING);
}
