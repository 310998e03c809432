package partnercities.plan.root;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import partnercities.link.Site;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.Frames;
import partnercities.plan.frame.Page;
import partnercities.plan.frame.Plot;
import partnercities.plan.hosting.HostHeaders;

/**
 * Plans the files at the root of the site: the redirect to the default language, the sitemap, and files for crawlers
 * and hosts.
 */
public final class RootFiles {
    private RootFiles() {}

    /**
     * The files, each of which some program looks for by its name.
     *
     * @param desk of the default language
     */
    public static Stream<Plot> of(Site site, Desk desk) {
        Frames main = desk.frames();
        String sitemap = site.addresses().absolute(site.addresses().ofFile("sitemap.xml"));
        return Stream.concat(
                Stream.of(
                        plot("index.html", path -> RootPage.to(main.ofHome(), path)),
                        plot("robots.txt", path -> new Robots(path, sitemap)),
                        plot("_headers", path -> HostHeaders.of(site, path))),
                new Sitemaps(site, main::versions).plots(Sitemaps.Limits.OF_CRAWLERS));
    }

    private static Plot plot(String path, Function<String, Page> page) {
        return new Plot(path, Optional.empty(), () -> page.apply(path));
    }
}
