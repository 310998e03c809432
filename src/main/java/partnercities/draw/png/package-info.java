/**
 * Writes and reads PNG: {@link partnercities.draw.png.Png}, whose {@link partnercities.draw.png.Deflate} gives the same bytes
 * on any machine.
 */
@NullMarked
package partnercities.draw.png;

import org.jspecify.annotations.NullMarked;
