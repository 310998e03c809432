package partnercities.gather.source;

import java.util.Optional;

/**
 * A picture or document that an editor put beside a text.
 *
 * @param pixels how large a picture is; empty for what is none, or none that can be read
 */
public record BundledFile(SourceFile file, Optional<PixelSize> pixels) {}
