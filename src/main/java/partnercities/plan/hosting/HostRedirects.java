package partnercities.plan.hosting;

import java.util.List;
import partnercities.domain.text.Language;
import partnercities.link.Site;
import partnercities.plan.frame.Page;

/**
 * The file {@code _redirects}, from which hosts learn which addresses lead elsewhere.
 *
 * @param root path of the site, ends in a slash
 * @param languages their tags
 */
public record HostRedirects(String path, String root, List<String> languages, List<Redirect> redirects)
        implements Page {
    /** The redirects of a site. */
    public static HostRedirects of(Site site, String path) {
        return new HostRedirects(
                path,
                site.addresses().ofFile(""),
                site.settings().languages().stream().map(Language::tag).toList(),
                Redirects.of(site));
    }

    @Override
    public String template() {
        return "redirects.ftl";
    }
}
