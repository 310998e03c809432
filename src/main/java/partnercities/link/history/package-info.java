/**
 * What one build leaves for the next: {@link partnercities.link.history.History} is written down,
 * {@link partnercities.link.history.Chronicle} holds it against the build at hand.
 */
@NullMarked
package partnercities.link.history;

import org.jspecify.annotations.NullMarked;
