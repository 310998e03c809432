package partnercities.plan.root;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partnercities.domain.page.Subject;
import partnercities.link.Site;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Plot;

/** Plans the sitemap: one file, or as many as are needed and their index in its place. */
final class Sitemaps {
    /** What an entry takes in the file beside its addresses, and each of its versions, rounded up. */
    private static final int ENTRY = 180;

    private static final int VERSION = 100;

    private final Site site;
    private final Function<Subject, List<Frame.Version>> versions;
    private final Function<String, Optional<LocalDate>> changed;

    /**
     * The most that a sitemap holds.
     *
     * @param addresses crawlers read 50,000
     * @param bytes crawlers read 50 MB
     */
    record Limits(int addresses, long bytes) {
        static final Limits OF_CRAWLERS = new Limits(45_000, 40_000_000);
    }

    /** @param changed the day of the last change of the page at a path, if it is known */
    Sitemaps(
            Site site, Function<Subject, List<Frame.Version>> versions, Function<String, Optional<LocalDate>> changed) {
        this.site = site;
        this.versions = versions;
        this.changed = changed;
    }

    Stream<Plot> plots(Limits limits) {
        List<List<Subject>> parts = parts(limits);
        if (parts.size() == 1) {
            return Stream.of(plot("sitemap.xml", parts.get(0)));
        }
        List<String> paths = IntStream.rangeClosed(1, parts.size())
                .mapToObj(number -> "sitemap-" + number + ".xml")
                .toList();
        Plot index = new Plot(
                "sitemap.xml",
                Optional.empty(),
                () -> new SitemapIndex(
                        "sitemap.xml",
                        paths.stream()
                                .map(path -> site.addresses()
                                        .absolute(site.addresses().ofFile(path)))
                                .toList()));
        return Stream.concat(
                Stream.of(index),
                IntStream.range(0, parts.size()).mapToObj(part -> plot(paths.get(part), parts.get(part))));
    }

    /** The subjects of each file. All versions of a page are in one. */
    private List<List<Subject>> parts(Limits limits) {
        List<List<Subject>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int addresses = 0;
        long bytes = 0;
        for (Subject subject : site.subjects()) {
            if (subject.equals(Subject.NOT_FOUND) || site.unpublished().contains(subject)) {
                continue;
            }
            List<Frame.Version> pages = versions.apply(subject);
            long size = size(pages);
            if (addresses > 0 && (addresses + pages.size() > limits.addresses() || bytes + size > limits.bytes())) {
                parts.add(new ArrayList<>());
                addresses = 0;
                bytes = 0;
            }
            parts.get(parts.size() - 1).add(subject);
            addresses += pages.size();
            bytes += size;
        }
        return parts;
    }

    /** About how many bytes the entries of a page take; each names all its versions. */
    private static long size(List<Frame.Version> pages) {
        long addresses =
                pages.stream().mapToLong(version -> version.absolute().length()).sum();
        long longest = pages.stream()
                .mapToLong(version -> version.absolute().length())
                .max()
                .orElse(0);
        return pages.size() * (ENTRY + 2 * longest + addresses + (long) VERSION * pages.size());
    }

    private Plot plot(String path, List<Subject> subjects) {
        return new Plot(
                path,
                Optional.empty(),
                () -> new Sitemap(path, subjects.stream().flatMap(this::entries).toList()));
    }

    /** Of pages that are not written in their language, search engines need not know. */
    private Stream<Sitemap.Entry> entries(Subject subject) {
        List<Frame.Version> translated = versions.apply(subject).stream()
                .filter(Frame.Version::translated)
                .toList();
        return translated.stream()
                .map(page -> new Sitemap.Entry(
                        page.absolute(),
                        translated,
                        translated.get(0).absolute(),
                        changed.apply(site.addresses().file(subject, page.language()))
                                .map(LocalDate::toString)));
    }
}
