package partnercities.domain.settings;

import java.util.Optional;
import partnercities.domain.text.LocalizedText;

/**
 * The home city's own sign.
 *
 * @param file SVG or PNG, its path in the content folder
 * @param alternative what it is, for people who can't see it
 * @param address where it leads; without one, to the home page
 * @param dark the file for dark pages; without one, the other stands there on light ground
 * @param icon the file for icons, which are square; without one, the logo itself
 */
public record Logo(
        String file,
        LocalizedText alternative,
        Optional<String> address,
        Optional<String> dark,
        Optional<String> icon) {
    /** A picture that is so many times wider than high, or higher than wide, can't be seen as an icon. */
    private static final double MOST_UNEQUAL = 2;

    /** Whether a picture of this size does for icons, which are square. */
    public static boolean isNearlySquare(long width, long height) {
        return width <= MOST_UNEQUAL * height && height <= MOST_UNEQUAL * width;
    }
}
