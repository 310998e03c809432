package partnercities.plan;

import java.util.List;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Plot;

/**
 * All files of the site.
 *
 * @param plots of the pages, which templates make
 * @param files what no template makes
 */
public record SitePlan(List<Plot> plots, List<PlainFile> files) {}
