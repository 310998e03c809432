package partnercities.gather;

import partnercities.domain.CountedViews;

/** The {@code views.yaml}, which the program writes. */
public record ViewsDocument(CountedViews views, Unconfirmed unconfirmed) {
    static final ViewsDocument NONE = new ViewsDocument(CountedViews.NONE, Unconfirmed.NOTHING);
}
