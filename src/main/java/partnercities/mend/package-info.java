/**
 * Mends content where what was meant is certain: {@link partnercities.mend.Mending} finds out what, and
 * {@link partnercities.mend.MendedFile} is one file of it.
 */
@NullMarked
package partnercities.mend;

import org.jspecify.annotations.NullMarked;
