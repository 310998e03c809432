package partnercities.verify;

import java.util.List;
import java.util.Set;
import partnercities.html.PageOutline.Place;

/**
 * What other pages need to know of a page: its link targets, and its own links.
 *
 * @param path path of its file in the output
 * @param ids ids of its elements
 * @param links links within the site, including anchors
 */
record Reading(String path, Set<String> ids, List<InternalLink> links) {
    /**
     * A link within the site.
     *
     * @param address from the root of the host on, or an anchor
     * @param written as it stands in the page
     */
    record InternalLink(String address, String written, Place place) {}
}
