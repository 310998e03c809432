package partnercities.plan.root;

import java.util.List;
import java.util.Optional;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Page;

/** The sitemap (sitemaps.org 0.9) with the language versions of every page. */
public record Sitemap(String path, List<Entry> entries) implements Page {
    /**
     * One page in one language.
     *
     * @param location absolute address
     * @param versions the page in all languages in which it is written, itself included
     * @param fallback absolute address of the first of them, for {@code x-default}
     * @param changed the day on which its words last changed, if that is known
     */
    public record Entry(String location, List<Frame.Version> versions, String fallback, Optional<String> changed) {}

    @Override
    public String template() {
        return "sitemap.ftlx";
    }
}
