package partnercities.plan.opendata;

import java.util.List;
import java.util.stream.Stream;
import partnercities.domain.Agreement;
import partnercities.domain.City;
import partnercities.domain.Contradiction;
import partnercities.domain.Sourced;
import partnercities.domain.Step;
import partnercities.plan.entries.CityEntry;

/**
 * A city as the open data tell it.
 *
 * @param entry what was computed for it
 * @param agreements by date, the undated ones last
 */
record CityRow(City city, CityEntry entry, List<Agreement> agreements) {

    /** Keys of the sources of its facts, each once, sorted. */
    List<String> sources() {
        return sorted(Stream.concat(
                Stream.concat(
                                Stream.of(city.coordinates(), city.category()),
                                Stream.of(
                                                city.population(),
                                                city.area(),
                                                city.elevation(),
                                                city.capital(),
                                                city.website(),
                                                city.wikidata())
                                        .flatMap(fact -> fact.stream()))
                        .map(Sourced::sources),
                city.contradictions().stream().map(Contradiction::sources)));
    }

    /** Keys of the sources of an agreement's history, each once, sorted. */
    static List<String> sources(Agreement agreement) {
        return sorted(Stream.concat(
                agreement.steps().stream().map(Step::sources),
                agreement.contradictions().stream().map(Contradiction::sources)));
    }

    /** Keys of all sources that the cities and their agreements rest on. */
    static List<String> allSources(List<CityRow> cities) {
        return sorted(cities.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.sources()), row.agreements().stream().map(CityRow::sources))));
    }

    private static List<String> sorted(Stream<List<String>> sources) {
        return sources.flatMap(List::stream).distinct().sorted().toList();
    }
}
