package partnercities.gather.documents;

import partnercities.diagnostic.Position;
import partnercities.domain.Colour;

/** The accent colour that {@code site.yaml} wishes, before anybody has looked whether it can be read. */
public record Accent(Colour colour, Position position) {}
