package partnercities.plan.root;

import partnercities.plan.frame.Page;

/**
 * Tells crawlers that they may read everything.
 *
 * @param sitemap absolute address of the sitemap
 */
public record Robots(String path, String sitemap) implements Page {
    @Override
    public String template() {
        return "robots.ftl";
    }
}
