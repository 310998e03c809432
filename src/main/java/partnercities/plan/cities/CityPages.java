package partnercities.plan.cities;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.agreement.Category;
import partnercities.domain.city.City;
import partnercities.domain.page.Subject;
import partnercities.domain.picture.CoatOfArms;
import partnercities.domain.source.Contradiction;
import partnercities.domain.time.PartialDate;
import partnercities.link.addresses.Archive;
import partnercities.plan.agreements.AgreementHistories;
import partnercities.plan.agreements.AgreementHistory;
import partnercities.plan.calendar.NextDates;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Sequence;
import partnercities.plan.files.Assets;
import partnercities.plan.files.Html;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.maps.MapPictures;
import partnercities.plan.networks.Networks;
import partnercities.plan.news.Feeds;
import partnercities.plan.prose.Citations;
import partnercities.plan.prose.Cited;
import partnercities.plan.prose.DocumentEntry;
import partnercities.plan.prose.PictureEntry;
import partnercities.plan.prose.ProseHtml;
import partnercities.plan.records.RecordEntries;
import partnercities.plan.timeline.TimelineStrips;

/** Plans the profiles of cities. */
public final class CityPages {
    private static final int LATEST_NEWS = 5;

    private final Desk desk;
    private final AgreementHistories histories;
    private final Optional<MapPictures> maps;
    private final NextDates nextDates;
    private final TimelineStrips timelines;
    private final Networks networks;
    private final RecordEntries records;
    private final Feeds feeds;
    private final Map<Category, Sequence> sequences = new EnumMap<>(Category.class);

    /** @param maps empty if the site has none */
    public CityPages(
            Desk desk,
            AgreementHistories histories,
            Optional<MapPictures> maps,
            NextDates nextDates,
            TimelineStrips timelines,
            Networks networks,
            RecordEntries records,
            Feeds feeds) {
        this.desk = desk;
        this.histories = histories;
        this.maps = maps;
        this.nextDates = nextDates;
        this.timelines = timelines;
        this.networks = networks;
        this.records = records;
        this.feeds = feeds;
        for (Category category : Category.values()) {
            sequences.put(category, new Sequence(desk.entries().alphabetically(category), id -> desk.edition()
                    .reference(Subject.city(id))));
        }
    }

    public CityPage page(Subject subject) {
        String id = subject.id();
        City city = Objects.requireNonNull(desk.site().cities().get(id), id);
        CityEntry entry = desk.entries().city(id);
        // Sources are numbered as arguments are evaluated, from left to right (JLS 15.7.4): in the order of the page.
        Citations citations = new Citations(desk.edition());
        return new CityPage(
                frame(subject, entry),
                entry,
                localNames(city, entry),
                city.arms().flatMap(this::arms),
                desk.edition().label(desk.site().settings().home().from()).text(),
                PictureEntry.of(city.attachments().picture(), desk.edition()),
                maps.map(drawn -> drawn.locator(id)),
                nextDates.ofCity(id),
                CityFacts.keys(city, entry, desk.edition(), citations),
                profile(subject, citations),
                news(subject),
                DocumentEntry.of(city.attachments().documents(), desk.edition()),
                agreements(id, citations),
                timelines.ofCity(id),
                CityTies.of(city, networks.of(city, citations), desk.edition()),
                CityFacts.others(city, entry, desk.edition(), citations),
                mapElsewhere(city),
                records.heldBy(id),
                contradictions(city, citations),
                citations.all(),
                Objects.requireNonNull(sequences.get(entry.category())).around(id),
                PartialDate.of(desk.site().today()));
    }

    private Frame frame(Subject subject, CityEntry entry) {
        Label description = entry.summary().orElse(entry.city().label());
        return desk.frames().of(subject, description.text()).alsoAs(feeds.otherForms(subject));
    }

    private List<Label> localNames(City city, CityEntry entry) {
        String title = entry.city().label().text();
        return desk.edition().labels(city.localNames()).stream()
                .filter(label -> !label.text().equals(title))
                .toList();
    }

    /** Only if its file is there; if not, that is an error. */
    private Optional<CityPage.Arms> arms(CoatOfArms arms) {
        Assets assets = desk.edition().assets();
        return assets.pixels(arms.file())
                .map(size ->
                        new CityPage.Arms(assets.document(arms.file()), size.width(), size.height(), arms.credit()));
    }

    private Optional<CityPage.MapLink> mapElsewhere(City city) {
        return desk.site()
                .settings()
                .mapElsewhere()
                .map(map -> new CityPage.MapLink(
                        map.name(), map.at(city.coordinates().value())));
    }

    private List<AgreementHistory> agreements(String id, Citations citations) {
        return desk.entries().agreementsOf(id).stream()
                .map(agreement -> histories.of(agreement, citations))
                .toList();
    }

    /** All that the page has to tell of contradictions, so that it tells them in one place. */
    private List<Cited<Label>> contradictions(City city, Citations citations) {
        Stream<Contradiction> onAgreements = desk.entries().agreementsOf(city.id()).stream()
                .flatMap(agreement -> agreement.contradictions().stream());
        return desk.entries()
                .contradictions(
                        Stream.concat(onAgreements, city.contradictions().stream())
                                .distinct()
                                .toList(),
                        citations);
    }

    private Cited<Html> profile(Subject subject, Citations citations) {
        return desk.edition()
                .words(subject)
                .map(words -> new Cited<>(
                        ProseHtml.of(words, desk.edition(), ProseHtml.Pictures.WHEN_NEAR),
                        citations.cite(words.sources())))
                .orElse(new Cited<>(new Html(""), List.of()));
    }

    private CityPage.News news(Subject city) {
        Subject list = Subject.cityNews(city.id());
        Archive news = desk.site().archives().of(list);
        Optional<CityPage.AllNews> all = news.size() > LATEST_NEWS
                ? Optional.of(new CityPage.AllNews(desk.edition().address(list), news.size()))
                : Optional.empty();
        return new CityPage.News(
                desk.entries()
                        .teasers(news.newestFirst().stream().limit(LATEST_NEWS).toList()),
                all,
                feeds.of(city));
    }
}
