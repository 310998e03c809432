package partnercities.link.prose;

import java.util.List;

/**
 * Prose whose hyperlinks all have a target.
 *
 * @param pieces pieces of safe HTML, with one target between every two
 */
public record LinkedProse(List<String> pieces, List<Target> targets) {}
