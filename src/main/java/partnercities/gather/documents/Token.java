package partnercities.gather.documents;

import java.util.Optional;
import partnercities.diagnostic.Position;
import partnercities.domain.settings.Colour;

/**
 * The value of a custom property of {@code tokens.css}.
 *
 * @param colour the value, if it is a colour written as {@code oklch(L C H)} or {@code #rrggbb}
 * @param position of the value
 * @param start offset of the value in the text of the style sheet, in UTF-16 units
 * @param end offset after it
 */
public record Token(Optional<Colour> colour, Position position, int start, int end) {}
