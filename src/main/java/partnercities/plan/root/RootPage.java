package partnercities.plan.root;

import java.util.List;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Page;
import partnercities.plan.frame.Preview;

/**
 * The page at the site's root. It redirects to the default language, and links to all languages in case that fails.
 *
 * @param target the home page of the default language
 * @param description that of the target
 * @param preview what other programs show of a link to the root, namely what they show of one to the target
 */
public record RootPage(
        String path,
        Frame.SiteFrame site,
        Frame.Version target,
        List<Frame.Version> versions,
        String description,
        Preview preview)
        implements Page {
    static RootPage to(Frame home, String path) {
        return new RootPage(
                path, home.site(), home.versions().get(0), home.versions(), home.description(), home.preview());
    }

    @Override
    public String template() {
        return "root.ftlh";
    }
}
