package partnercities.plan;

import java.util.List;
import java.util.stream.Stream;
import partnercities.domain.Language;
import partnercities.link.Site;

/** Stage 3: decides which pages and files the site has, and what each may show. */
public final class Plan {
    private Plan() {}

    public static SitePlan plan(Site site) {
        Groundwork groundwork = new Groundwork(new Assets(site), new Atlas(site), new Records(site));
        List<Desk> desks = site.settings().languages().parallelStream()
                .map(language -> groundwork.desk(site, language))
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
                                feeds.stream().map(JsonFeed::new))
                        .<PlainFile>flatMap(files -> files)
                        .toList());
    }

    /** What is made once for all languages. */
    private record Groundwork(Assets assets, Atlas atlas, Records records) {
        Desk desk(Site site, Language language) {
            LanguageEdition edition = new LanguageEdition(site, language, assets);
            Entries entries = new Entries(edition);
            Feeds feeds = new Feeds(edition, entries);
            return new Desk(
                    edition,
                    new Frames(edition, feeds),
                    entries,
                    feeds,
                    new MapPictures(edition, entries, atlas),
                    new RecordEntries(edition, records));
        }

        Stream<PlainFile> files() {
            return Stream.of(assets.files(), atlas.files()).flatMap(List::stream);
        }
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
                        NewsPages.of(desk),
                        ArticlePages.of(desk),
                        FreePages.of(desk),
                        NotFoundPages.of(desk))
                .flatMap(pages -> pages);
    }
}
