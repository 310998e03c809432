package partnercities.plan.root;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import partnercities.link.Site;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.Frames;
import partnercities.plan.frame.Page;
import partnercities.plan.frame.Plot;
import partnercities.plan.hosting.HostHeaders;
import partnercities.plan.hosting.HostRedirects;

/**
 * Plans the files at the root of the site: the redirect to the default language, and files for crawlers and hosts.
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
        return Stream.of(
                plot("index.html", path -> RootPage.to(main.ofHome(), path)),
                plot("robots.txt", path -> new Robots(path, sitemap)),
                plot("_headers", path -> HostHeaders.of(site, path)),
                plot("_redirects", path -> HostRedirects.of(site, path)));
    }

    /**
     * The sitemap.
     *
     * @param changed the day of the last change of the page at a path, if it is known
     */
    public static Stream<Plot> sitemaps(Site site, Desk desk, Function<String, Optional<LocalDate>> changed) {
        return new Sitemaps(site, desk.frames()::versions, changed).plots(Sitemaps.Limits.OF_CRAWLERS);
    }

    private static Plot plot(String path, Function<String, Page> page) {
        return new Plot(path, Optional.empty(), () -> page.apply(path));
    }
}
