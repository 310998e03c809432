package partnercities.plan.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.AgreementKind.Founding;
import partnercities.domain.agreement.Category;
import partnercities.domain.agreement.Status;
import partnercities.domain.agreement.Step;
import partnercities.domain.city.City;
import partnercities.domain.city.Coordinates;
import partnercities.domain.city.Population;
import partnercities.domain.city.PopulationScope;
import partnercities.domain.source.Sourced;
import partnercities.geo.measure.Geodesic;
import partnercities.link.Site;
import partnercities.plan.agreements.TimeInForce;
import partnercities.plan.calendar.Anniversary;
import partnercities.plan.entries.Clocks;
import partnercities.plan.entries.Decade;
import partnercities.plan.records.Ranking.Best;
import partnercities.plan.records.Ranking.Contender;
import partnercities.plan.records.Ranking.Field;

/** All rankings of a site that tell something, the same in all languages. */
public final class Rankings {
    private final Signings signings;
    private final List<Anniversary> anniversaries;
    private final Map<Superlative, Ranking> rankings = new EnumMap<>(Superlative.class);
    private final Map<String, List<Held>> held = new TreeMap<>();

    /** A record that a city holds, with its figure. */
    record Held(Superlative superlative, Coverage coverage, Figure figure) {}

    /** @param clocks of the same site */
    public Rankings(Site site, Clocks clocks) {
        List<City> cities = site.cities().values().stream()
                .filter(city -> city.category().value() != Category.FORMER)
                .toList();
        this.signings = Signings.of(site);
        this.anniversaries = Anniversary.next(site);
        rankAgreements(site);
        rankPlaces(site.settings().home().coordinates(), cities);
        rankSizes(cities);
        rankCountries(cities);
        Field differences = field(cities, city -> clocks.of(city.id()).map(Figure.Clock::new));
        rank(Superlative.TIME_DIFFERENCE, Best.GREATEST, differences);
        collectHolders(site);
    }

    Ranking of(Superlative superlative) {
        Ranking ranking = rankings.get(superlative);
        return ranking == null ? Ranking.NONE : ranking;
    }

    /** Whether there is no record at all. */
    public boolean isEmpty() {
        return rankings.isEmpty();
    }

    /** The agreements by the year of their signing. */
    Signings signings() {
        return signings;
    }

    /** The next anniversaries of agreements in force. */
    List<Anniversary> anniversaries() {
        return anniversaries;
    }

    /** The records that a city holds, in the order of the page. */
    List<Held> heldBy(String city) {
        return held.getOrDefault(city, List.of());
    }

    private void rankAgreements(Site site) {
        LocalDate today = site.today();
        Collection<Agreement> all = site.agreements().values();
        List<Agreement> inForce = all.stream()
                .filter(agreement -> agreement.status(today) == Status.IN_FORCE)
                .toList();
        Field dates = field(
                inForce,
                Agreement::id,
                agreement -> agreement.foundingStep().flatMap(Step::date).map(Figure.Signed::new));
        rank(Superlative.OLDEST_AGREEMENT, Superlative.YOUNGEST_AGREEMENT, dates);
        List<Agreement> signed = all.stream()
                .filter(agreement -> agreement.founding() == Founding.SIGNING)
                .filter(agreement -> agreement.foundingStep().isPresent())
                .filter(agreement -> agreement.status(today) != Status.IN_PREPARATION)
                .toList();
        Field durations = field(signed, Agreement::id, agreement -> TimeInForce.of(agreement, today)
                .map(Figure.InForce::new));
        rank(Superlative.LONGEST_IN_FORCE, Best.GREATEST, durations);
        Map<Integer, Long> decades = new TreeMap<>();
        signings.byYear().forEach((year, ids) -> decades.merge(Decade.of(year).first(), (long) ids.size(), Long::sum));
        int dated = signings.byYear().values().stream().mapToInt(List::size).sum();
        rank(
                Superlative.DECADE,
                Best.GREATEST,
                new Field(
                        new Coverage(dated, dated + signings.undated().size()),
                        counts(decades, "agreements"),
                        List.of(),
                        signings.undated()));
    }

    private void rankPlaces(Coordinates home, List<City> cities) {
        rank(
                Superlative.NEAREST,
                Superlative.FARTHEST,
                placed(
                        cities,
                        place -> new Figure.Distance(
                                Geodesic.between(home, place).metres())));
        rank(
                Superlative.SOUTHERNMOST,
                Superlative.NORTHERNMOST,
                placed(cities, place -> new Figure.Latitude(place.latitude())));
        rank(
                Superlative.WESTERNMOST,
                Superlative.EASTERNMOST,
                placed(cities, place -> Figure.Longitude.of(place.longitude(), home.longitude())));
        rank(Superlative.EQUATOR, Best.LEAST, placed(cities, place -> new Figure.FromEquator(place.latitude())));
    }

    private void rankSizes(List<City> cities) {
        Map<String, PopulationScope> scopes = cities.stream().collect(Collectors.toMap(City::id, Rankings::scope));
        rank(
                Superlative.FEWEST_INHABITANTS,
                Superlative.MOST_INHABITANTS,
                comparable(field(cities, Rankings::inhabitants), scopes));
        rank(Superlative.SMALLEST, Superlative.LARGEST, comparable(field(cities, Rankings::area), scopes));
        rank(Superlative.LOWEST, Superlative.HIGHEST, field(cities, Rankings::elevation));
    }

    private static Optional<Figure> inhabitants(City city) {
        return city.population().map(Sourced::value).map(Figure.Inhabitants::new);
    }

    private static Optional<Figure> area(City city) {
        return city.area().map(Sourced::value).map(area -> new Figure.Area(area, scope(city)));
    }

    private static Optional<Figure> elevation(City city) {
        return city.elevation().map(Sourced::value).map(Figure.Elevation::new);
    }

    private void rankCountries(List<City> cities) {
        Map<String, Long> countries =
                cities.stream().collect(Collectors.groupingBy(City::country, TreeMap::new, Collectors.counting()));
        rank(
                Superlative.COUNTRY,
                Best.GREATEST,
                new Field(
                        new Coverage(cities.size(), cities.size()), counts(countries, "cities"), List.of(), List.of()));
    }

    private void rank(Superlative superlative, Best best, Field field) {
        Ranking ranking = Ranking.of(best, field);
        if (ranking.isTelling()) {
            rankings.put(superlative, ranking);
        }
    }

    /** Ranks both ends of a measure. If somebody may be at both, neither is told. */
    private void rank(Superlative least, Superlative greatest, Field field) {
        if (!Ranking.of(Best.LEAST, field).sharesHolderWith(Ranking.of(Best.GREATEST, field))) {
            rank(least, Best.LEAST, field);
            rank(greatest, Best.GREATEST, field);
        }
    }

    /** All cities take part, since each has coordinates. */
    private static Field placed(List<City> cities, Function<Coordinates, Figure> figure) {
        return field(cities, city -> Optional.of(figure.apply(city.coordinates().value())));
    }

    /** Where a city's inhabitants were counted, e.g. in its urban area. Its area is that of the same territory. */
    private static PopulationScope scope(City city) {
        return city.population().map(Sourced::value).map(Population::scope).orElse(PopulationScope.CITY);
    }

    /** Sets apart figures that are not of the city proper, since only those of the city proper are comparable. */
    private static Field comparable(Field all, Map<String, PopulationScope> scopes) {
        Map<Boolean, List<Contender>> byComparability = all.contenders().stream()
                .collect(Collectors.partitioningBy(contender -> scopes.get(contender.id()) == PopulationScope.CITY));
        return Field.of(
                byComparability.getOrDefault(true, List.of()),
                byComparability.getOrDefault(false, List.of()),
                all.leftOut());
    }

    private static Field field(List<City> cities, Function<City, Optional<? extends Figure>> figure) {
        return field(cities, City::id, figure);
    }

    private static <T> Field field(
            Collection<T> all, Function<T, String> id, Function<T, Optional<? extends Figure>> figure) {
        List<Contender> contenders = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (T one : all) {
            String contender = id.apply(one);
            figure.apply(one)
                    .ifPresentOrElse(
                            value -> contenders.add(new Contender(contender, value)), () -> leftOut.add(contender));
        }
        return Field.of(List.copyOf(contenders), List.of(), List.copyOf(leftOut));
    }

    private static List<Contender> counts(Map<?, Long> counts, String of) {
        return counts.entrySet().stream()
                .map(entry -> new Contender(
                        entry.getKey().toString(),
                        new Figure.Count(of, entry.getValue().intValue())))
                .toList();
    }

    private void collectHolders(Site site) {
        rankings.forEach((superlative, ranking) ->
                ranking.holders().forEach(holder -> collect(superlative, ranking.coverage(), holder, site)));
    }

    private void collect(Superlative superlative, Coverage coverage, Contender holder, Site site) {
        for (String city : citiesOf(superlative, holder.id(), site)) {
            held.computeIfAbsent(city, id -> new ArrayList<>()).add(new Held(superlative, coverage, holder.figure()));
        }
    }

    private static List<String> citiesOf(Superlative superlative, String holder, Site site) {
        return switch (superlative.holder()) {
            case CITY -> List.of(holder);
            case AGREEMENT ->
                Optional.ofNullable(site.agreements().get(holder))
                        .map(Agreement::cities)
                        .orElse(List.of());
            case COUNTRY, DECADE -> List.of();
        };
    }
}
