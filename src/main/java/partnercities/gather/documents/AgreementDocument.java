package partnercities.gather.documents;

import partnercities.diagnostic.Position;
import partnercities.domain.agreement.Agreement;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.source.Origin;

/**
 * One file of {@code agreements/}.
 *
 * @param kind where its kind stands
 */
public record AgreementDocument(Origin file, Agreement agreement, Position kind, Unconfirmed unconfirmed)
        implements Document {}
