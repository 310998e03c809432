/**
 * Mistakes as values. A {@link partnercities.diagnostic.Diagnostic} breaks a {@link partnercities.diagnostic.Rule} at a
 * {@link partnercities.diagnostic.Position}; {@link partnercities.diagnostic.Diagnostics} collects them, and
 * {@link partnercities.diagnostic.Checked} carries them along with a stage's product.
 */
@NullMarked
package partnercities.diagnostic;

import org.jspecify.annotations.NullMarked;
