package partnercities.plan;

import java.util.List;

/**
 * All files of the site.
 *
 * @param pages what templates make
 * @param files what is taken over as it is
 */
public record SitePlan(List<Page> pages, List<PlainFile> files) {}
