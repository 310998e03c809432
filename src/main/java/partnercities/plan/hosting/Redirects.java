package partnercities.plan.hosting;

import java.util.List;
import java.util.stream.Stream;
import partnercities.domain.Extra;
import partnercities.domain.Subject;
import partnercities.link.Site;

/** Which addresses lead elsewhere though there is no page at them. */
final class Redirects {
    private Redirects() {}

    static List<Redirect> of(Site site) {
        return Stream.concat(former(), data(site)).toList();
    }

    /** Addresses that pages had before. Content does not know them yet. */
    private static Stream<Redirect> former() {
        return Stream.empty();
    }

    /** Whoever shortens the address of a file of data looks for the page that tells of them. */
    private static Stream<Redirect> data(Site site) {
        return site.settings().has(Extra.DATA)
                ? Stream.of(Redirect.forNow(
                        site.settings().basePath() + "data/",
                        site.addresses().of(Subject.DATA, site.settings().defaultLanguage())))
                : Stream.empty();
    }
}
