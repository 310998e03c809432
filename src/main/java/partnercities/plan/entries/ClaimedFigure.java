package partnercities.plan.entries;

import java.util.Optional;

/**
 * The number of cities of a category that the home city counts, where that is more than the site shows.
 *
 * @param why address of the page that tells why
 */
public record ClaimedFigure(int count, Optional<String> why) {}
