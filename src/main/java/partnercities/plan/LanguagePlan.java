package partnercities.plan;

import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.Subject;
import partnercities.plan.agreements.AgreementHistories;
import partnercities.plan.agreements.AgreementsPages;
import partnercities.plan.calendar.CalendarFile;
import partnercities.plan.calendar.CalendarPages;
import partnercities.plan.cities.CityListPages;
import partnercities.plan.cities.CityPages;
import partnercities.plan.entries.Desk;
import partnercities.plan.files.PlainFile;
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
    private final SearchIndex search;
    private final Optional<PlainFile> calendar;

    private final HomePages home;
    private final CityListPages cities;
    private final CityPages city;
    private final MapPages map;
    private final AgreementsPages agreements;
    private final RecordsPages records;
    private final NewsPages news;
    private final ArticlePages article;
    private final CalendarPages calendarPage;
    private final DataPages data;
    private final SearchPages searchPage;
    private final FreePages free;
    private final DeclarationPages declaration;
    private final NotFoundPages notFound;

    /**
     * Says which feature needs which.
     *
     * @param desk of the language; all else is the same in all languages
     */
    LanguagePlan(Desk desk, Atlas atlas, Rankings rankings, Related related, OpenData openData) {
        this.desk = desk;
        this.feeds = new Feeds(desk);
        this.search = SearchIndex.of(desk);
        this.calendar = CalendarFile.of(desk);
        MapPictures maps = new MapPictures(desk, atlas);
        RecordEntries entries = new RecordEntries(desk, rankings);
        this.home = new HomePages(desk, maps, feeds);
        this.cities = new CityListPages(desk, openData.ofCities(desk.edition()));
        this.city = new CityPages(desk, new AgreementHistories(desk), maps, entries, feeds);
        this.map = new MapPages(desk, maps, openData.ofMap(desk.edition()));
        this.agreements = new AgreementsPages(desk, openData.ofAgreements(desk.edition()));
        this.records = new RecordsPages(desk, entries);
        this.news = new NewsPages(desk, maps, feeds);
        this.article = new ArticlePages(desk, related, feeds);
        this.calendarPage = new CalendarPages(desk, calendar);
        this.data = new DataPages(desk, openData);
        this.searchPage = new SearchPages(desk, search);
        this.free = new FreePages(desk);
        this.declaration = new DeclarationPages(desk);
        this.notFound = new NotFoundPages(desk);
    }

    Stream<Plot> plots() {
        return Stream.of(desk.site().subjects().stream().map(this::plot), notFound.plots(), feeds.plots())
                .flatMap(plots -> plots);
    }

    Stream<PlainFile> files() {
        return Stream.of(feeds.files(), search.files().stream(), calendar.stream())
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
            case MAP -> map.page();
            case AGREEMENTS -> agreements.page();
            case RECORDS -> records.page();
            case NEWS, YEAR, TAG, REGION, CITY_NEWS -> news.page(subject);
            case ARTICLE -> article.page(subject);
            case CALENDAR -> calendarPage.page();
            case DATA -> data.page();
            case SEARCH -> searchPage.page();
            case PAGE -> free.page(subject);
            case DECLARATION -> declaration.page();
            case NOT_FOUND -> notFound.page();
        };
    }
}
