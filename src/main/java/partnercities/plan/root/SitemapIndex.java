package partnercities.plan.root;

import java.util.List;
import partnercities.plan.frame.Page;

/**
 * The list of sitemaps (sitemaps.org 0.9) of a site that is too large for one.
 *
 * @param sitemaps their absolute addresses
 */
public record SitemapIndex(String path, List<String> sitemaps) implements Page {
    @Override
    public String template() {
        return "sitemap-index.ftlx";
    }
}
