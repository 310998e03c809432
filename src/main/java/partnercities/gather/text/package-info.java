/**
 * Bytes as text: {@link partnercities.gather.text.Utf8Reader} reads them, and tells of other encodings, garbled letters and merge
 * conflicts.
 */
@NullMarked
package partnercities.gather.text;

import org.jspecify.annotations.NullMarked;
