/**
 * What is known, and from where: a {@link partnercities.domain.source.Source}, a {@link partnercities.domain.source.Sourced}
 * value, a {@link partnercities.domain.source.Contradiction} between sources.
 */
@NullMarked
package partnercities.domain.source;

import org.jspecify.annotations.NullMarked;
