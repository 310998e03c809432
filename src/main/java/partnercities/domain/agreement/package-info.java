/**
 * An {@link partnercities.domain.agreement.Agreement} is made of {@link partnercities.domain.agreement.Step} s; its
 * {@link partnercities.domain.agreement.Status} is computed. Its {@link partnercities.domain.agreement.AgreementKind} says
 * which step founds it.
 */
@NullMarked
package partnercities.domain.agreement;

import org.jspecify.annotations.NullMarked;
