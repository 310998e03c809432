package partnercities.plan.opendata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Step;
import partnercities.domain.city.City;
import partnercities.domain.city.CityFact;
import partnercities.domain.city.HomeCity;
import partnercities.domain.source.Contradiction;
import partnercities.plan.entries.CityEntry;

/**
 * A city as a row of open data.
 *
 * @param entry what was computed for it
 * @param agreements by date, undated ones last
 */
record CityRow(City city, CityEntry entry, List<Agreement> agreements) {

    /** Keys of the sources of its published facts and contradictions, each once, sorted. */
    List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (CityFact fact : city.facts()) {
            if (isPublished(fact.kind())) {
                sources.addAll(fact.sources());
            }
        }
        addAll(sources, city.contradictions());
        return sorted(sources);
    }

    /** Keys of the sources of an agreement's steps, confirmation and contradictions, each once, sorted. */
    static List<String> sources(Agreement agreement) {
        List<String> sources = new ArrayList<>();
        for (Step step : agreement.steps()) {
            sources.addAll(step.sources());
        }
        agreement.confirmed().ifPresent(confirmed -> sources.addAll(confirmed.sources()));
        addAll(sources, agreement.contradictions());
        return sorted(sources);
    }

    /** Keys of all sources of the cities, their agreements and the networks, each once, sorted. */
    static List<String> allSources(List<CityRow> cities, HomeCity home) {
        List<String> sources = new ArrayList<>();
        home.networks().forEach(network -> sources.addAll(network.sources()));
        for (CityRow row : cities) {
            sources.addAll(row.sources());
            row.city().ties().networks().forEach(membership -> sources.addAll(membership.sources()));
            row.agreements().forEach(agreement -> sources.addAll(sources(agreement)));
        }
        return sorted(sources);
    }

    /** Open data have no time zones, so they don't list the sources of these. */
    private static boolean isPublished(CityFact.Kind kind) {
        return kind != CityFact.Kind.TIME_ZONE;
    }

    private static void addAll(List<String> sources, List<Contradiction> contradictions) {
        contradictions.forEach(contradiction -> sources.addAll(contradiction.sources()));
    }

    private static List<String> sorted(Collection<String> sources) {
        return List.copyOf(new TreeSet<>(sources));
    }
}
