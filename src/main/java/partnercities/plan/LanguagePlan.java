package partnercities.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import partnercities.domain.Extra;
import partnercities.domain.SiteSettings;
import partnercities.domain.Subject;
import partnercities.plan.agreements.AgreementHistories;
import partnercities.plan.agreements.AgreementsPages;
import partnercities.plan.calendar.CalendarFile;
import partnercities.plan.calendar.CalendarPages;
import partnercities.plan.cities.CityListPages;
import partnercities.plan.cities.CityPages;
import partnercities.plan.entries.Desk;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Plot;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.home.HomePages;
import partnercities.plan.maps.Atlas;
import partnercities.plan.maps.MapPages;
import partnercities.plan.maps.MapPictures;
import partnercities.plan.news.ArticlePages;
import partnercities.plan.news.Feeds;
import partnercities.plan.news.NewsPages;
import partnercities.plan.news.Related;
import partnercities.plan.opendata.DataPages;
import partnercities.plan.opendata.OpenData;
import partnercities.plan.records.Rankings;
import partnercities.plan.records.RecordEntries;
import partnercities.plan.records.RecordsPages;
import partnercities.plan.search.SearchIndex;
import partnercities.plan.search.SearchPages;
import partnercities.plan.texts.DeclarationPages;
import partnercities.plan.texts.FreePages;
import partnercities.plan.texts.NotFoundPages;

/** All pages and files of one language. */
final class LanguagePlan {
    private final Desk desk;
    private final Feeds feeds;
    private final Optional<SearchIndex> search;
    private final Optional<PlainFile> calendar;

    private final HomePages home;
    private final CityListPages cities;
    private final CityPages city;
    private final Optional<MapPages> map;
    private final AgreementsPages agreements;
    private final RecordsPages records;
    private final NewsPages news;
    private final ArticlePages article;
    private final CalendarPages calendarPage;
    private final Optional<DataPages> data;
    private final Optional<SearchPages> searchPage;
    private final FreePages free;
    private final DeclarationPages declaration;
    private final NotFoundPages notFound;

    /**
     * Says which feature needs which.
     *
     * @param desk of the language; all else is the same in all languages
     * @param atlas empty if the site has no maps
     * @param openData empty if the site has none
     */
    LanguagePlan(Desk desk, Optional<Atlas> atlas, Rankings rankings, Related related, Optional<OpenData> openData) {
        this.desk = desk;
        this.feeds = new Feeds(desk);
        SiteSettings settings = desk.site().settings();
        this.search = settings.has(Extra.SEARCH) ? Optional.of(SearchIndex.of(desk)) : Optional.empty();
        this.calendar = settings.has(Extra.CALENDAR) ? CalendarFile.of(desk) : Optional.empty();
        Optional<MapPictures> maps = atlas.map(all -> new MapPictures(desk, all));
        RecordEntries entries = new RecordEntries(desk, rankings);
        this.home = new HomePages(desk, maps, feeds);
        this.cities = new CityListPages(desk, forms(openData, data -> data.ofCities(desk.edition())));
        this.city = new CityPages(desk, new AgreementHistories(desk), maps, entries, feeds);
        this.map = maps.map(drawn -> new MapPages(desk, drawn, forms(openData, data -> data.ofMap(desk.edition()))));
        this.agreements = new AgreementsPages(desk, forms(openData, data -> data.ofAgreements(desk.edition())));
        this.records = new RecordsPages(desk, entries);
        this.news = new NewsPages(desk, maps, feeds);
        this.article = new ArticlePages(desk, related, feeds);
        this.calendarPage = new CalendarPages(desk, calendar);
        this.data = openData.map(offered -> new DataPages(desk, offered));
        this.searchPage = search.map(index -> new SearchPages(desk, index));
        this.free = new FreePages(desk);
        this.declaration = new DeclarationPages(desk);
        this.notFound = new NotFoundPages(desk);
    }

    /** Files with the data of a page; none if the site has no open data. */
    private static List<Frame.OtherForm> forms(
            Optional<OpenData> data, Function<OpenData, List<Frame.OtherForm>> ofPage) {
        return data.map(ofPage).orElse(List.of());
    }

    Stream<Plot> plots() {
        return Stream.of(desk.site().subjects().stream().map(this::plot), notFound.plots(), feeds.plots())
                .flatMap(plots -> plots);
    }

    Stream<PlainFile> files() {
        return Stream.of(feeds.files(), search.stream().flatMap(index -> index.files().stream()), calendar.stream())
                .flatMap(files -> files);
    }

    private Plot plot(Subject subject) {
        return new Plot(
                desk.site().addresses().file(subject, desk.edition().language()),
                Optional.of(subject),
                () -> page(subject));
    }

    private ReadablePage page(Subject subject) {
        return switch (subject.kind()) {
            case HOME -> home.page();
            case CITIES -> cities.page();
            case CITY -> city.page(subject);
            case MAP -> map.orElseThrow().page();
            case AGREEMENTS -> agreements.page();
            case RECORDS -> records.page();
            case NEWS, YEAR, TAG, REGION, CITY_NEWS -> news.page(subject);
            case ARTICLE -> article.page(subject);
            case CALENDAR -> calendarPage.page();
            case DATA -> data.orElseThrow().page();
            case SEARCH -> searchPage.orElseThrow().page();
            case PAGE -> free.page(subject);
            case DECLARATION -> declaration.page();
            case NOT_FOUND -> notFound.page();
        };
    }
}
