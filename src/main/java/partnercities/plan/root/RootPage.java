package partnercities.plan.root;

import java.util.List;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Page;

/**
 * The page at the site's root. It redirects to the default language, and links to all languages in case that fails.
 *
 * @param target the home page of the default language
 */
public record RootPage(String path, Frame.SiteFrame site, Frame.Version target, List<Frame.Version> versions)
        implements Page {
    @Override
    public String template() {
        return "root.ftlh";
    }
}
