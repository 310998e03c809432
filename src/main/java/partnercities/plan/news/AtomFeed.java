package partnercities.plan.news;

import partnercities.plan.frame.Page;

/**
 * A feed as the template writes it in Atom (RFC 4287).
 *
 * @param self its absolute address
 */
public record AtomFeed(String path, String self, Feed feed) implements Page {
    @Override
    public String template() {
        return "feed.ftlx";
    }
}
