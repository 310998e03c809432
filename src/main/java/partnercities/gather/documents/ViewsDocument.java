package partnercities.gather.documents;

import partnercities.domain.settings.CountedViews;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.source.Origin;

/** The {@code views.yaml}, which the program writes. */
public record ViewsDocument(Origin file, CountedViews views, Unconfirmed unconfirmed) implements Document {}
