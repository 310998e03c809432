package partnercities.plan;

import java.util.List;
import java.util.stream.Stream;
import partnercities.domain.Language;
import partnercities.link.Site;

/** Stage 3: decides which pages and files the site has, and what each may show. */
public final class Plan {
    private Plan() {}

    public static SitePlan plan(Site site) {
        Assets assets = new Assets(site);
        Records records = new Records(site);
        List<Desk> desks = site.settings().languages().parallelStream()
                .map(language -> desk(site, language, assets, records))
                .toList();
        Stream<Page> pages = Stream.concat(desks.parallelStream().flatMap(Plan::pages), RootFiles.of(site, desks));
        return new SitePlan(pages.toList(), assets.files());
    }

    private static Desk desk(Site site, Language language, Assets assets, Records records) {
        LanguageEdition edition = new LanguageEdition(site, language, assets);
        return new Desk(edition, new Frames(edition), new Entries(edition), new RecordEntries(edition, records));
    }

    private static Stream<ReadablePage> pages(Desk desk) {
        return Stream.of(
                        HomePages.of(desk),
                        CitiesPages.of(desk),
                        CityPages.of(desk),
                        AgreementsPages.of(desk),
                        MapPages.of(desk),
                        RecordsPages.of(desk),
                        DataPages.of(desk),
                        NewsPages.of(desk),
                        ArticlePages.of(desk),
                        FreePages.of(desk),
                        NotFoundPages.of(desk))
                .flatMap(pages -> pages);
    }
}
