package partnercities.domain;

import java.util.Optional;

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
        Optional<String> icon) {}
