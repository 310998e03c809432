package partnercities.plan.news;

import partnercities.plan.frame.Page;

/**
 * A feed in Atom (RFC 4287), which a template writes.
 *
 * @param self its absolute address
 */
public record AtomFeed(String path, String self, Feed feed) implements Page {
    @Override
    public String template() {
        return "feed.ftlx";
    }
}
