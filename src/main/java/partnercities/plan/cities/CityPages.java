package partnercities.plan.cities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import partnercities.domain.Category;
import partnercities.domain.City;
import partnercities.domain.Coordinates;
import partnercities.domain.Language;
import partnercities.domain.PartialDate;
import partnercities.domain.Population;
import partnercities.domain.Sourced;
import partnercities.link.Archive;
import partnercities.link.Subject;
import partnercities.link.Words;
import partnercities.plan.agreements.AgreementHistories;
import partnercities.plan.agreements.AgreementHistory;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Entries;
import partnercities.plan.entries.Sequence;
import partnercities.plan.entries.TimeDifference;
import partnercities.plan.files.Html;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.maps.MapPictures;
import partnercities.plan.news.Feeds;
import partnercities.plan.prose.Citations;
import partnercities.plan.prose.Cited;
import partnercities.plan.prose.ProseHtml;
import partnercities.plan.records.RecordEntries;

/** Plans the profiles of cities. */
public final class CityPages {
    private static final int LATEST_NEWS = 5;

    private final Desk desk;
    private final AgreementHistories histories;
    private final MapPictures maps;
    private final RecordEntries records;
    private final Feeds feeds;
    private final Map<Category, Sequence> sequences = new EnumMap<>(Category.class);

    public CityPages(Desk desk, AgreementHistories histories, MapPictures maps, RecordEntries records, Feeds feeds) {
        this.desk = desk;
        this.histories = histories;
        this.maps = maps;
        this.records = records;
        this.feeds = feeds;
        for (Category category : Category.values()) {
            sequences.put(category, new Sequence(desk.entries().alphabetically(category), id -> desk.edition()
                    .reference(Subject.city(id))));
        }
    }

    public CityPage page(Subject subject) {
        String id = subject.id();
        LanguageEdition edition = desk.edition();
        Entries entries = desk.entries();
        City city = Objects.requireNonNull(desk.site().cities().get(id), id);
        CityEntry entry = entries.city(id);
        Archive news = desk.site().archives().of(Subject.cityNews(id));
        Optional<Words> words = edition.words(subject);
        // cited in the order in which the page shows them, so that the numbers of the notes ascend
        Citations citations = new Citations(edition);
        Cited<Category> category = new Cited<>(
                city.category().value(), citations.cite(city.category().sources()));
        Optional<Cited<Boolean>> capital = entries.cited(city.capital().filter(fact -> fact.value()), citations);
        Optional<Cited<Population>> population = entries.cited(city.population(), citations);
        Optional<Cited<Double>> area = entries.cited(city.area(), citations);
        Optional<Cited<Double>> elevation = entries.cited(city.elevation(), citations);
        Optional<Cited<TimeDifference>> timeDifference = entry.timeDifference()
                .map(difference -> new Cited<>(
                        difference,
                        citations.cite(city.timeZone().map(Sourced::sources).orElse(List.of()))));
        Cited<Coordinates> coordinates = new Cited<>(
                city.coordinates().value(), citations.cite(city.coordinates().sources()));
        Optional<Cited<String>> website = entries.cited(city.website(), citations);
        Optional<Cited<String>> wikidata = entries.cited(city.wikidata(), citations);
        List<AgreementHistory> agreements = entries.agreementsOf(id).stream()
                .map(agreement -> histories.of(agreement, citations))
                .toList();
        List<Integer> profileNotes = citations.cite(words.map(Words::sources).orElse(List.of()));
        List<Cited<Label>> contradictions = entries.contradictions(city.contradictions(), citations);
        return new CityPage(
                desk.frames()
                        .of(
                                subject,
                                entry.summary()
                                        .map(Label::text)
                                        .orElse(entry.city().label().text()))
                        .alsoAs(feeds.otherForms(subject)),
                entry,
                edition.label(desk.site().settings().home().from()).text(),
                maps.locator(id),
                localNames(edition, city, entry),
                otherNames(edition, city, entry),
                edition.optionalLabel(city.region()),
                category,
                capital,
                coordinates,
                desk.site()
                        .settings()
                        .mapElsewhere()
                        .map(map -> new CityPage.MapLink(map.name(), map.at(coordinates.value()))),
                population,
                area,
                elevation,
                timeDifference,
                website,
                wikidata,
                contradictions,
                agreements,
                records.heldBy(id),
                words.map(found -> ProseHtml.of(found, edition, ProseHtml.Pictures.WHEN_NEAR))
                        .orElse(new Html("")),
                profileNotes,
                news.newestFirst().stream()
                        .limit(LATEST_NEWS)
                        .map(entries::teaser)
                        .toList(),
                news.size() > LATEST_NEWS
                        ? Optional.of(new CityPage.AllNews(edition.address(Subject.cityNews(id)), news.size()))
                        : Optional.empty(),
                feeds.of(subject),
                citations.list(),
                Objects.requireNonNull(sequences.get(entry.category())).around(id),
                PartialDate.of(desk.site().today()));
    }

    private static List<Label> localNames(LanguageEdition edition, City city, CityEntry entry) {
        return edition.labels(city.localNames()).stream()
                .filter(label -> !label.text().equals(entry.city().label().text()))
                .toList();
    }

    /** Names in the site's other languages and exonyms, each once, without those that the page shows anyway. */
    private static List<Label> otherNames(LanguageEdition edition, City city, CityEntry entry) {
        Set<String> seen = new LinkedHashSet<>(city.localNames().values());
        seen.add(entry.city().label().text());
        List<Label> names = new ArrayList<>();
        for (Language language : edition.site().settings().languages()) {
            city.names()
                    .in(language)
                    .filter(seen::add)
                    .ifPresent(name -> names.add(new Label(name, edition.foreign(language))));
        }
        city.otherNames().stream().filter(seen::add).forEach(name -> names.add(new Label(name, Optional.empty())));
        return List.copyOf(names);
    }
}
