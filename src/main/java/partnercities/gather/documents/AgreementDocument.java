package partnercities.gather.documents;

import partnercities.domain.Agreement;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.source.Origin;

/** One file of {@code agreements/}. */
public record AgreementDocument(Origin file, Agreement agreement, Unconfirmed unconfirmed) implements Document {}
