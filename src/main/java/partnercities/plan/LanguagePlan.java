package partnercities.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import partnercities.domain.page.Extra;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.SiteSettings;
import partnercities.link.history.History.Revision;
import partnercities.plan.agreements.AgreementHistories;
import partnercities.plan.agreements.AgreementsPages;
import partnercities.plan.calendar.CalendarFile;
import partnercities.plan.calendar.CalendarPages;
import partnercities.plan.calendar.NextDates;
import partnercities.plan.cities.CityListPages;
import partnercities.plan.cities.CityPages;
import partnercities.plan.entries.Desk;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Lazy;
import partnercities.plan.frame.Plot;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.home.HomePages;
import partnercities.plan.maps.Atlas;
import partnercities.plan.maps.MapPages;
import partnercities.plan.maps.MapPictures;
import partnercities.plan.networks.Networks;
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
import partnercities.plan.texts.MovedPages;
import partnercities.plan.texts.NotFoundPages;
import partnercities.plan.timeline.TimelinePages;
import partnercities.plan.timeline.TimelineStrips;

/** All pages and files of one language. A feature begins to work when one of its pages or files is asked for. */
final class LanguagePlan {
    private final SiteSettings settings;
    private final Feeds feeds;
    private final Lazy<SearchIndex> search;
    private final Lazy<Optional<CalendarFile>> calendar;

    private final Lazy<HomePages> home;
    private final Lazy<CityListPages> cities;
    private final Lazy<CityPages> city;
    private final Lazy<MapPages> map;
    private final Lazy<AgreementsPages> agreements;
    private final Lazy<TimelinePages> timeline;
    private final Lazy<RecordsPages> records;
    private final Lazy<NewsPages> news;
    private final Lazy<ArticlePages> article;
    private final Lazy<CalendarPages> calendarPage;
    private final Lazy<DataPages> data;
    private final Lazy<SearchPages> searchPage;
    private final FreePages free;
    private final DeclarationPages declaration;
    private final NotFoundPages notFound;
    private final MovedPages moved;

    /**
     * Says which feature needs which.
     *
     * @param desk of the language; all else is the same in all languages
     * @param atlas empty if the site has no maps
     * @param openData empty if the site has none
     */
    LanguagePlan(
            Desk desk,
            Lazy<Optional<Atlas>> atlas,
            Lazy<Rankings> rankings,
            Lazy<Related> related,
            Lazy<Optional<OpenData>> openData) {
        this.settings = desk.site().settings();
        this.feeds = new Feeds(desk);
        this.search = new Lazy<>(() -> SearchIndex.of(desk));
        this.calendar = new Lazy<>(() -> settings.has(Extra.CALENDAR) ? CalendarFile.of(desk) : Optional.empty());
        Lazy<Optional<MapPictures>> maps = new Lazy<>(() -> atlas.get().map(all -> new MapPictures(desk, all)));
        Lazy<RecordEntries> entries = new Lazy<>(() -> new RecordEntries(desk, rankings.get()));
        Lazy<NextDates> nextDates = new Lazy<>(() -> new NextDates(desk));
        Lazy<TimelineStrips> timelines = new Lazy<>(() -> new TimelineStrips(desk));
        Lazy<Networks> networks = new Lazy<>(() -> new Networks(desk));
        this.home = new Lazy<>(
                () -> new HomePages(desk, maps.get(), nextDates.get(), timelines.get(), networks.get(), feeds));
        this.cities = new Lazy<>(
                () -> new CityListPages(desk, nextDates.get(), forms(openData, data -> data.ofCities(desk.edition()))));
        this.city = new Lazy<>(() -> new CityPages(
                desk,
                new AgreementHistories(desk),
                maps.get(),
                nextDates.get(),
                timelines.get(),
                networks.get(),
                entries.get(),
                feeds));
        this.map = new Lazy<>(() ->
                new MapPages(desk, maps.get().orElseThrow(), forms(openData, data -> data.ofMap(desk.edition()))));
        this.agreements =
                new Lazy<>(() -> new AgreementsPages(desk, forms(openData, data -> data.ofAgreements(desk.edition()))));
        this.timeline = new Lazy<>(() -> new TimelinePages(desk));
        this.records = new Lazy<>(() -> new RecordsPages(desk, entries.get()));
        this.news = new Lazy<>(() -> new NewsPages(desk, maps.get(), feeds));
        this.article = new Lazy<>(() -> new ArticlePages(desk, related.get(), feeds));
        this.calendarPage =
                new Lazy<>(() -> new CalendarPages(desk, calendar.get().map(CalendarFile::file)));
        this.data = new Lazy<>(() -> new DataPages(desk, openData.get().orElseThrow()));
        this.searchPage = new Lazy<>(() -> new SearchPages(desk, search.get()));
        this.free = new FreePages(desk);
        this.declaration = new DeclarationPages(desk);
        this.notFound = new NotFoundPages(desk);
        this.moved = new MovedPages(desk);
    }

    /** Pages besides those that are each about a subject of the site. */
    Stream<Plot> otherPlots() {
        return Stream.of(notFound.plots(), feeds.plots(), moved.plots()).flatMap(plots -> plots);
    }

    List<PlainFile> files() {
        List<PlainFile> ofSearch = settings.has(Extra.SEARCH) ? search.get().files() : List.of();
        return Stream.of(feeds.files(), ofSearch.stream(), calendar.get().map(CalendarFile::file).stream())
                .flatMap(files -> files)
                .toList();
    }

    /** The entries of the calendar as they are written, by their UID. */
    SortedMap<String, Revision> calendarEntries() {
        return calendar.get().map(CalendarFile::revisions).orElse(new TreeMap<>());
    }

    /** Files with the data of a page; none if the site has no open data. */
    private static List<Frame.OtherForm> forms(
            Lazy<Optional<OpenData>> data, Function<OpenData, List<Frame.OtherForm>> ofPage) {
        return data.get().map(ofPage).orElse(List.of());
    }

    ReadablePage page(Subject subject) {
        return switch (subject.kind()) {
            case HOME -> home.get().page();
            case CITIES -> cities.get().page();
            case CITY -> city.get().page(subject);
            case MAP -> map.get().page();
            case AGREEMENTS -> agreements.get().page();
            case TIMELINE -> timeline.get().page();
            case RECORDS -> records.get().page();
            case NEWS, YEAR, TAG, REGION, CITY_NEWS -> news.get().page(subject);
            case ARTICLE -> article.get().page(subject);
            case CALENDAR -> calendarPage.get().page();
            case DATA -> data.get().page();
            case SEARCH -> searchPage.get().page();
            case PAGE -> free.page(subject);
            case DECLARATION -> declaration.page();
            case NOT_FOUND -> notFound.page();
        };
    }
}
