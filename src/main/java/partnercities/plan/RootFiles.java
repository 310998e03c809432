package partnercities.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partnercities.domain.TileServer;
import partnercities.link.Site;
import partnercities.link.Subject;

/** Plans the files at the root of the site: the way to the default language, the sitemap and the words to crawlers and servers. */
final class RootFiles {
    private RootFiles() {}

    static Stream<Page> of(Site site, List<Desk> desks) {
        Desk main = desks.get(0);
        List<Frame.Version> homes = main.frames().versions(Subject.HOME);
        String sitemap = site.addresses().absolute(site.addresses().ofFile("sitemap.xml"));
        return Stream.of(
                new RootPage("index.html", main.frames().site(), homes.get(0), homes),
                new Sitemap("sitemap.xml", sitemapEntries(site, desks)),
                new Robots("robots.txt", sitemap),
                new HostHeaders(
                        "_headers",
                        site.addresses().ofFile(""),
                        site.settings().tiles().map(TileServer::origin)));
    }

    private static List<Sitemap.Entry> sitemapEntries(Site site, List<Desk> desks) {
        List<Subject> subjects = new ArrayList<>(List.of(Subject.HOME));
        subjects.addAll(Subject.SECTIONS);
        site.archives().pages().filter(page -> !page.equals(Subject.NEWS)).forEach(subjects::add);
        site.cities().keySet().forEach(id -> subjects.add(Subject.city(id)));
        site.announcements().keySet().forEach(id -> subjects.add(Subject.article(id)));
        site.freePages().forEach(id -> subjects.add(Subject.page(id)));
        site.settings().accessibility().ifPresent(any -> subjects.add(Subject.DECLARATION));
        return subjects.stream()
                .flatMap(subject -> {
                    List<Frame.Version> versions = desks.get(0).frames().versions(subject);
                    return versions.stream()
                            .map(version -> new Sitemap.Entry(
                                    version.absolute(),
                                    versions,
                                    versions.get(0).absolute()));
                })
                .toList();
    }
}
