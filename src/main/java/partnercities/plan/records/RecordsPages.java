package partnercities.plan.records;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.domain.agreement.Category;
import partnercities.domain.city.City;
import partnercities.domain.page.Subject;
import partnercities.plan.calendar.Anniversary;
import partnercities.plan.calendar.Celebration;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Entries;
import partnercities.plan.frame.Reference;
import partnercities.plan.records.RecordsPage.Capital;
import partnercities.plan.records.RecordsPage.Continent;
import partnercities.plan.records.Superlative.Chapter;

/** Plans the records page. */
public record RecordsPages(Desk desk, RecordEntries records) {
    public RecordsPage page() {
        Entries entries = desk.entries();
        Signings signings = records.rankings().signings();
        boolean tells = !records.rankings().isEmpty();
        return new RecordsPage(
                desk.frames().of(Subject.RECORDS, desk.edition().message("description.records")),
                records.of(Chapter.AGREEMENTS),
                tells ? SigningsChart.of(signings, desk.site().today()) : Optional.empty(),
                signings.byYear().entrySet().stream()
                        .map(year -> year(year.getKey(), year.getValue()))
                        .toList(),
                entries.references(signings.undated()),
                records.of(Chapter.DIRECTIONS),
                records.of(Chapter.SIZES),
                tells ? capitals() : List.of(),
                records.of(Chapter.COUNTRIES),
                continents().size() > 1 ? continents() : List.of(),
                records.of(Chapter.TIME),
                tells ? Celebration.of(records.rankings().anniversaries(), entries) : List.of(),
                tells ? entries.references(Anniversary.withoutDay(desk.site())) : List.of());
    }

    private RecordsPage.Year year(int year, List<String> agreements) {
        List<Reference> cities = agreements.stream()
                .map(desk.entries()::agreement)
                .flatMap(agreement -> desk.entries().citiesOf(agreement).stream())
                .toList();
        return new RecordsPage.Year(year, agreements.size(), cities);
    }

    /** The cities that are national capitals according to a source. */
    private List<Capital> capitals() {
        return Stream.of(Category.PARTNER, Category.FRIENDLY)
                .flatMap(category -> desk.entries().alphabetically(category).stream())
                .filter(id -> Optional.ofNullable(desk.site().cities().get(id))
                        .flatMap(City::capital)
                        .filter(capital -> capital.value() && !capital.sources().isEmpty())
                        .isPresent())
                .map(desk.entries()::city)
                .map(city -> new Capital(city.city(), city.country()))
                .sorted(desk.edition()
                        .alphabetically(capital -> capital.city().label().text()))
                .toList();
    }

    private List<Continent> continents() {
        Map<String, Long> cities = desk.entries().cities(desk.entries().alphabetically()).stream()
                .filter(city -> city.category() != Category.FORMER)
                .collect(Collectors.groupingBy(CityEntry::continent, Collectors.counting()));
        return cities.entrySet().stream()
                .map(continent ->
                        new Continent(continent.getKey(), continent.getValue().intValue()))
                .sorted(Comparator.comparingInt(Continent::count)
                        .reversed()
                        .thenComparing(desk.edition().alphabetically(Continent::name)))
                .toList();
    }
}
