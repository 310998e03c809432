package partnercities.gather.documents;

import partnercities.domain.Agreement;
import partnercities.gather.findings.Unconfirmed;

/** One file of {@code agreements/}. */
public record AgreementDocument(String file, Agreement agreement, Unconfirmed unconfirmed) {}
