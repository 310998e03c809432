package partnercities.gather.documents;

import partnercities.diagnostic.Position;
import partnercities.domain.settings.Colour;

/** The accent colour that {@code site.yaml} asks for. Nobody has checked yet whether it is readable. */
public record Accent(Colour colour, Position position) {}
