package partnercities.verify;

import java.util.List;
import java.util.Set;

/**
 * What of a page matters to others: the places in it that can be linked to, and where it links to itself.
 *
 * @param path of the file in the output
 * @param ids of its elements
 * @param links to other places of the site, anchors included
 */
record Reading(String path, Set<String> ids, List<InternalLink> links) {
    /**
     * A link.
     *
     * @param address as it stands in the page
     * @param line from 1, in the page
     * @param column from 1
     */
    record InternalLink(String address, int line, int column) {}
}
