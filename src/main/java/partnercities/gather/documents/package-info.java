/**
 * What becomes of files: one document per file, made from that file alone. {@link partnercities.gather.documents.Documents} holds
 * them all, and is what {@code link} gets.
 */
@NullMarked
package partnercities.gather.documents;

import org.jspecify.annotations.NullMarked;
