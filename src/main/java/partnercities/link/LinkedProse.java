package partnercities.link;

import java.util.List;

/**
 * Prose whose hyperlinks are known to lead somewhere.
 *
 * @param pieces safe HTML; one more than there are targets
 */
public record LinkedProse(List<String> pieces, List<Target> targets) {}
