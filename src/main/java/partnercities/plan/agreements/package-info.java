/**
 * The register of agreements and their histories. Begin with {@link
 * partnercities.plan.agreements.AgreementHistories}; {@link partnercities.plan.agreements.TimeInForce} counts days and
 * years, {@link partnercities.plan.agreements.Lifeline} draws them.
 */
@NullMarked
package partnercities.plan.agreements;

import org.jspecify.annotations.NullMarked;
