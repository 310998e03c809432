package partnercities.gather;

import partnercities.domain.Agreement;

/** One file of {@code agreements/}. */
public record AgreementDocument(String file, Agreement agreement, Unconfirmed unconfirmed) {}
