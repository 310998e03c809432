package partnercities.gather.source;

import java.util.Optional;

/**
 * A picture or other file that an editor put beside a text.
 *
 * @param pixels the size of a picture; empty if it is no picture, or can't be read
 */
public record BundledFile(SourceFile file, Optional<PixelSize> pixels) {}
