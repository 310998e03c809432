/**
 * Bytes and letters in other spellings: {@link partnercities.encoding.Sha256} digests,
 * {@link partnercities.encoding.Escapes} as addresses and logs have them, {@link partnercities.encoding.Slug}s made of names; and
 * the names of formats, {@link partnercities.encoding.MediaType}. It knows nothing of cities.
 */
@NullMarked
package partnercities.encoding;

import org.jspecify.annotations.NullMarked;
