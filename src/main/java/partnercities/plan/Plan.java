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
        List<Desk> desks = site.settings().languages().parallelStream()
                .map(language -> desk(site, language, assets))
                .toList();
        OpenData data = OpenData.of(site, desks.get(0).entries());
        Stream<Page> pages =
                Stream.concat(desks.parallelStream().flatMap(desk -> pages(desk, data)), RootFiles.of(site, desks));
        return new SitePlan(
                pages.toList(),
                Stream.concat(assets.files().stream(), data.files().stream()).toList());
    }

    private static Desk desk(Site site, Language language, Assets assets) {
        LanguageEdition edition = new LanguageEdition(site, language, assets);
        return new Desk(edition, new Frames(edition), new Entries(edition));
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
