package partnercities.plan.root;

import java.util.List;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Page;

/**
 * The site's root, which leads to the default language at once and offers all of them where that fails.
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
