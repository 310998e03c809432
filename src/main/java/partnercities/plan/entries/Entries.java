package partnercities.plan.entries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Category;
import partnercities.domain.agreement.Status;
import partnercities.domain.city.City;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.domain.source.Contradiction;
import partnercities.domain.source.Sourced;
import partnercities.domain.time.PartialDate;
import partnercities.geo.countries.Territory;
import partnercities.geo.measure.Geodesic;
import partnercities.link.Site;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.frame.Reference;
import partnercities.plan.prose.Citations;
import partnercities.plan.prose.Cited;

/** Cities, agreements and announcements as the lists of one language show them. */
public final class Entries {
    private final LanguageEdition edition;
    private final Site site;
    private final Clocks clocks;
    private final Map<String, List<Agreement>> agreementsOf;
    private final Map<String, CityEntry> cities = new TreeMap<>();
    private final List<String> alphabetical;

    Entries(LanguageEdition edition, Clocks clocks) {
        this.edition = edition;
        this.clocks = clocks;
        this.site = edition.site();
        this.agreementsOf = new TreeMap<>();
        for (Agreement agreement : inOrder(site.agreements().values())) {
            for (String city : agreement.cities()) {
                agreementsOf.computeIfAbsent(city, id -> new ArrayList<>()).add(agreement);
            }
        }
        site.cities().forEach((id, city) -> cities.put(id, entry(city)));
        this.alphabetical = cities.keySet().stream()
                .sorted(edition.alphabetically(
                                (String id) -> city(id).city().label().text())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public CityEntry city(String id) {
        return Objects.requireNonNull(cities.get(id), id);
    }

    /** The cities with these ids; ids of no city are skipped. */
    public List<CityEntry> cities(List<String> ids) {
        return ids.stream().filter(cities::containsKey).map(this::city).toList();
    }

    /** The ids of all cities in alphabetical order. */
    public List<String> alphabetically() {
        return alphabetical;
    }

    /** The ids of a category's cities in alphabetical order. */
    public List<String> alphabetically(Category category) {
        return alphabetical.stream()
                .filter(id -> city(id).category() == category)
                .toList();
    }

    /** The categories that have cities. */
    public List<Category> categories() {
        return Stream.of(Category.values())
                .filter(category -> !alphabetically(category).isEmpty())
                .toList();
    }

    /** All agreements by date, the undated ones last. */
    public List<Agreement> agreements() {
        return inOrder(site.agreements().values());
    }

    public List<Agreement> agreementsOf(String city) {
        return agreementsOf.getOrDefault(city, List.of());
    }

    public Teaser teaser(Announcement announcement) {
        return teaser(announcement, announcement.tags());
    }

    private Teaser teaser(Announcement announcement, List<String> tags) {
        Subject subject = Subject.article(announcement.id());
        return new Teaser(
                edition.reference(subject),
                announcement.published(),
                edition.summary(subject),
                edition.cityReferences(announcement.cities()),
                edition.tagReferences(tags));
    }

    /** Announcements of one list. Of what nearly all of them are about, none tells. */
    public List<Teaser> teasers(List<Announcement> announcements) {
        return teasers(announcements, Set.of());
    }

    /**
     * Announcements of one list.
     *
     * @param told tags of which the list tells anyway
     */
    public List<Teaser> teasers(List<Announcement> announcements, Set<String> told) {
        Set<String> common = CommonTags.of(announcements);
        List<Teaser> teasers = new ArrayList<>();
        for (Announcement announcement : announcements) {
            teasers.add(teaser(
                    announcement,
                    announcement.tags().stream()
                            .filter(tag -> !common.contains(tag) && !told.contains(tag))
                            .toList()));
        }
        return List.copyOf(teasers);
    }

    /** All cities by country, former ones too. */
    public List<CountryEntry> countries() {
        Map<String, List<CityEntry>> countries = new LinkedHashMap<>();
        cities(alphabetical).stream()
                .sorted(edition.alphabetically(CityEntry::country))
                .forEach(city -> countries
                        .computeIfAbsent(city.country(), name -> new ArrayList<>())
                        .add(city));
        return countries.entrySet().stream()
                .map(country -> new CountryEntry(
                        country.getKey(), country.getValue().get(0).flag(), List.copyOf(country.getValue())))
                .toList();
    }

    /** The agreement with an id, which must exist. */
    public Agreement agreement(String id) {
        return Objects.requireNonNull(site.agreements().get(id), id);
    }

    /** The names of an agreement's cities, joined by commas. */
    public String cityNames(Agreement agreement) {
        return agreement.cities().stream()
                .map(city -> edition.cityName(city).text())
                .collect(Collectors.joining(", "));
    }

    /** The address of an agreement's entry in the register. */
    public String addressInRegister(Agreement agreement) {
        return edition.address(Subject.AGREEMENTS) + "#" + agreement.id();
    }

    /** A link to an agreement's entry in the register, with its cities' names as text. */
    public Reference reference(Agreement agreement) {
        return new Reference(new Label(cityNames(agreement), Optional.empty()), addressInRegister(agreement));
    }

    /** Links to agreements' entries in the register, in alphabetical order of their cities. */
    public List<Reference> references(List<String> agreements) {
        return edition.sorted(agreements.stream().map(this::agreement).map(this::reference));
    }

    /** Links to the cities of an agreement, each to the place on the city's page that describes the agreement. */
    public List<Reference> citiesOf(Agreement agreement) {
        return agreement.cities().stream()
                .filter(site.cities()::containsKey)
                .map(Subject::city)
                .map(city -> new Reference(edition.title(city), edition.address(city) + "#" + agreement.id()))
                .toList();
    }

    /** How a list shows an agreement. */
    public AgreementEntry entry(Agreement agreement) {
        Status status = agreement.status(site.today());
        return new AgreementEntry(
                agreement.id(),
                agreement.kind(),
                status,
                agreement.confirmed().map(Sourced::value).filter(date -> status.isAlive()),
                agreement.date(),
                agreement.term(),
                edition.cityReferences(agreement.cities()),
                agreement.fields().stream()
                        .map(field -> edition.shownMessage("field." + field))
                        .toList());
    }

    public List<Cited<Label>> contradictions(List<Contradiction> contradictions, Citations citations) {
        return contradictions.stream()
                .map(contradiction ->
                        new Cited<>(edition.label(contradiction.text()), citations.cite(contradiction.sources())))
                .toList();
    }

    public <T> Optional<Cited<T>> cited(Optional<Sourced<T>> fact, Citations citations) {
        return fact.map(found -> new Cited<>(found.value(), citations.cite(found.sources())));
    }

    private CityEntry entry(City city) {
        Optional<Territory> country = Territory.of(city.country());
        Geodesic way = Geodesic.between(
                site.settings().home().coordinates(), city.coordinates().value());
        List<Agreement> agreements = agreementsOf(city.id());
        return new CityEntry(
                edition.reference(Subject.city(city.id())),
                city.category().value(),
                country.map(found -> found.name(edition.locale())).orElse(city.country()),
                edition.assets().flag(city.country()),
                country.map(found -> found.continent().name(edition.locale())).orElse(""),
                way.metres(),
                way.direction().key(),
                city.population().map(Sourced::value),
                clocks.of(city.id()),
                agreements.stream()
                        .flatMap(agreement -> agreement.foundingStep().stream())
                        .flatMap(founding -> founding.date().stream())
                        .min(Comparator.<PartialDate>naturalOrder()),
                agreements.stream()
                        .map(agreement -> agreement.status(site.today()))
                        .min(Status.BINDING),
                Tally.of(agreements),
                edition.summary(Subject.city(city.id())));
    }

    private static List<Agreement> inOrder(Iterable<Agreement> agreements) {
        List<Agreement> sorted = new ArrayList<>();
        agreements.forEach(sorted::add);
        Function<Agreement, Integer> undated = agreement -> agreement.date().isPresent() ? 0 : 1;
        sorted.sort(Comparator.comparing(undated)
                .thenComparing(agreement -> agreement.date().orElse(new PartialDate(1, 0, 0)))
                .thenComparing(Agreement::id));
        return List.copyOf(sorted);
    }
}
