package partnercities.plan.hosting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partnercities.domain.page.Extra;
import partnercities.domain.page.Subject;
import partnercities.link.Site;
import partnercities.link.addresses.Addresses;
import partnercities.link.addresses.Archives;
import partnercities.link.addresses.FormerAddress;

/** Which addresses lead elsewhere. */
final class Redirects {
    private static final String INDEX = "index.html";
    /** Programs that read feeds ask for these for years, and read no page that shows the way. */
    private static final List<String> FEEDS = List.of("feed.atom", "feed.json");

    private Redirects() {}

    static List<Redirect> of(Site site) {
        return Stream.concat(site.addresses().former().stream().flatMap(address -> former(address, site)), data(site))
                .toList();
    }

    /** Where a page was before, and the files that belong to it. */
    private static Stream<Redirect> former(FormerAddress address, Site site) {
        Addresses addresses = site.addresses();
        Subject subject = address.subject();
        String base = site.settings().basePath();
        String file = addresses.file(address);
        List<Redirect> redirects = new ArrayList<>();
        redirects.add(Redirect.ofPage(
                base + (file.endsWith("/" + INDEX) ? file.substring(0, file.length() - INDEX.length()) : file),
                addresses.of(subject, address.language()),
                file));
        if (hasFeed(subject, site)) {
            for (String feed : FEEDS) {
                redirects.add(Redirect.ofFile(
                        base + addresses.plain(address) + "/" + feed,
                        addresses.ofFile(addresses.fileBelow(subject, address.language(), feed))));
            }
        }
        if (subject.equals(Subject.CALENDAR)) {
            redirects.add(Redirect.ofFile(
                    base + addresses.plain(address) + ".ics",
                    addresses.ofFile(addresses.fileBeside(subject, address.language(), "ics"))));
        }
        return redirects.stream();
    }

    private static boolean hasFeed(Subject subject, Site site) {
        Archives published = site.unpublished().published();
        return switch (subject.kind()) {
            case NEWS ->
                subject.part() == 1
                        && site.settings().has(Extra.FEEDS)
                        && published.of(Subject.NEWS).size() > 0;
            case TAG ->
                subject.part() == 1
                        && site.settings().has(Extra.TOPIC_FEEDS)
                        && published.of(subject).size() > 0;
            case CITY ->
                site.settings().has(Extra.TOPIC_FEEDS)
                        && published.of(Subject.cityNews(subject.id())).size() > 0;
            default -> false;
        };
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
