package partnercities.plan;

import java.util.List;
import java.util.stream.Stream;
import partnercities.link.Site;

/** Stage 3: decides which pages and files the site has, and what each may show. */
public final class Plan {
    private Plan() {}

    public static SitePlan plan(Site site) {
        Groundwork groundwork = Groundwork.of(site);
        List<Desk> desks = site.settings().languages().parallelStream()
                .map(groundwork::desk)
                .toList();
        OpenData data = OpenData.of(site, desks.get(0).entries());
        List<Feed> feeds = desks.parallelStream()
                .flatMap(desk -> desk.feeds().all().stream())
                .toList();
        return new SitePlan(
                Stream.of(
                                desks.parallelStream().flatMap(desk -> pages(desk, data)),
                                feeds.stream(),
                                RootFiles.of(site, desks))
                        .<Page>flatMap(pages -> pages)
                        .toList(),
                Stream.of(
                                groundwork.files(),
                                data.files().stream(),
                                feeds.stream().map(JsonFeed::new),
                                desks.stream().flatMap(desk -> desk.calendar().stream()),
                                desks.stream().flatMap(desk -> desk.search().files().stream()))
                        .<PlainFile>flatMap(files -> files)
                        .toList());
    }

    private static Stream<ReadablePage> pages(Desk desk, OpenData data) {
        return Stream.of(
                        HomePages.of(desk),
                        CitiesPages.of(desk),
                        CityPages.of(desk),
                        AgreementsPages.of(desk),
                        MapPages.of(desk),
                        RecordsPages.of(desk),
                        DataPages.of(desk, data),
                        SearchPages.of(desk),
                        NewsPages.of(desk),
                        CalendarPages.of(desk),
                        ArticlePages.of(desk),
                        FreePages.of(desk),
                        NotFoundPages.of(desk))
                .flatMap(pages -> pages);
    }
}
