package partnercities.plan.root;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import partnercities.domain.Extra;
import partnercities.domain.Subject;
import partnercities.domain.TileServer;
import partnercities.link.Site;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Frames;
import partnercities.plan.frame.Page;
import partnercities.plan.frame.Plot;

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
        List<Frame.Version> homes = main.versions(Subject.HOME);
        String sitemap = site.addresses().absolute(site.addresses().ofFile("sitemap.xml"));
        return Stream.concat(
                Stream.of(
                        plot("index.html", path -> new RootPage(path, main.site(), homes.get(0), homes)),
                        plot("robots.txt", path -> new Robots(path, sitemap)),
                        plot(
                                "_headers",
                                path -> new HostHeaders(path, site.addresses().ofFile(""), tiles(site), data(site)))),
                new Sitemaps(site, main::versions).plots(Sitemaps.Limits.OF_CRAWLERS));
    }

    private static Optional<String> tiles(Site site) {
        return site.settings()
                .tiles()
                .filter(tiles -> site.settings().has(Extra.MAP))
                .map(TileServer::origin);
    }

    private static Optional<String> data(Site site) {
        return site.settings().has(Extra.DATA) ? Optional.of(site.addresses().ofFile("data/")) : Optional.empty();
    }

    private static Plot plot(String path, Function<String, Page> page) {
        return new Plot(path, Optional.empty(), () -> page.apply(path));
    }
}
