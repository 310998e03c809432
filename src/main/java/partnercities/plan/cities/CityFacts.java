package partnercities.plan.cities;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import partnercities.domain.city.City;
import partnercities.domain.city.CityFact;
import partnercities.domain.source.Sourced;
import partnercities.domain.text.Language;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.prose.Citations;

/**
 * Plans the facts on a city's page. Each row cites its sources when it is added, so the numbers of notes ascend down
 * the page.
 */
final class CityFacts {
    private static final EnumSet<CityFact.Kind> KEYS =
            EnumSet.of(CityFact.Kind.POPULATION, CityFact.Kind.TIME_ZONE, CityFact.Kind.WEBSITE);

    private final City city;
    private final CityEntry entry;
    private final LanguageEdition edition;
    private final Citations citations;
    private final List<CityPage.Fact> rows = new ArrayList<>();

    private CityFacts(City city, CityEntry entry, LanguageEdition edition, Citations citations) {
        this.city = city;
        this.entry = entry;
        this.edition = edition;
        this.citations = citations;
    }

    /** What most readers look for. */
    static List<CityPage.Fact> keys(City city, CityEntry entry, LanguageEdition edition, Citations citations) {
        return new CityFacts(city, entry, edition, citations).of(KEYS);
    }

    /** All others. */
    static List<CityPage.Fact> others(City city, CityEntry entry, LanguageEdition edition, Citations citations) {
        return new CityFacts(city, entry, edition, citations).of(EnumSet.complementOf(KEYS));
    }

    private List<CityPage.Fact> of(Set<CityFact.Kind> kinds) {
        kinds.forEach(this::add);
        return List.copyOf(rows);
    }

    /** Adds the rows that a fact fills or completes, and unsourced rows that belong behind them. */
    private void add(CityFact.Kind kind) {
        switch (kind) {
            case CATEGORY, POPULATION, AREA, ELEVATION, WEBSITE, WIKIDATA -> addFact(kind);
            case CAPITAL -> {
                addCountry();
                edition.optionalLabel(city.region()).ifPresent(region -> addRow("region", region, List.of()));
            }
            // computed from the country if the city has no time zone of its own
            case TIME_ZONE ->
                entry.timeDifference().ifPresent(difference -> addRow("time", difference, sources(city.timeZone())));
            case COORDINATES -> {
                addFact(kind);
                addOtherNames();
            }
        }
    }

    private void addFact(CityFact.Kind kind) {
        city.fact(kind).ifPresent(fact -> addRow(kind.key(), fact.value(), fact.sources()));
    }

    private void addCountry() {
        Optional<Sourced<Boolean>> capital = city.capital().filter(Sourced::value);
        addRow("country", new CityPage.Country(entry.country(), capital.isPresent()), sources(capital));
    }

    /** Names in the site's other languages and exonyms, each once, without those in the page's heading. */
    private void addOtherNames() {
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
        if (!names.isEmpty()) {
            addRow("other-names", List.copyOf(names), List.of());
        }
    }

    private void addRow(String key, Object value, List<String> sources) {
        rows.add(new CityPage.Fact(key, value, citations.cite(sources)));
    }

    private static <T> List<String> sources(Optional<Sourced<T>> fact) {
        return fact.map(Sourced::sources).orElse(List.of());
    }
}
