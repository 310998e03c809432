package partnercities.plan.maps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Step;
import partnercities.domain.city.City;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.TileServer;
import partnercities.domain.text.VocabularyTerm;
import partnercities.geo.countries.Territory;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.Decade;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.LanguageEdition;

/** Plans the page with the map beside the list of cities. */
public final class MapPages {
    private final Desk desk;
    private final MapPictures maps;
    private final List<Frame.OtherForm> forms;
    private final LanguageEdition edition;

    /** @param forms files with the same data */
    public MapPages(Desk desk, MapPictures maps, List<Frame.OtherForm> forms) {
        this.desk = desk;
        this.maps = maps;
        this.forms = forms;
        this.edition = desk.edition();
    }

    public MapPage page() {
        List<String> cities = desk.entries().alphabetically();
        Map<String, Map<String, MapPage.Option>> facets = new LinkedHashMap<>();
        List<MapPage.Entry> entries =
                cities.stream().map(id -> entry(id, facets)).toList();
        return new MapPage(
                desk.frames()
                        .of(Subject.MAP, edition.message("description.map"))
                        .alsoAs(forms),
                entries,
                desk.entries().categories(),
                facets.entrySet().stream()
                        .map(facet -> new MapPage.Facet(
                                facet.getKey(),
                                options(facet.getKey(), facet.getValue().values())))
                        .filter(facet -> facet.options().size() > 1)
                        .toList(),
                Plates.of(maps.world(), maps.enlargements(), cities),
                maps.far(),
                desk.site().settings().home().coordinates(),
                maps.coasts(),
                desk.site().settings().tiles().map(this::tiles));
    }

    private MapPage.Entry entry(String id, Map<String, Map<String, MapPage.Option>> facets) {
        City city = Objects.requireNonNull(desk.site().cities().get(id), id);
        CityEntry entry = desk.entries().city(id);
        List<Agreement> agreements = desk.entries().agreementsOf(id);
        List<MapPage.Value> values = new ArrayList<>();
        values.add(value(facets, "category", terms("category", Stream.of(entry.category()))));
        values.add(value(
                facets,
                "continent",
                Territory.of(city.country()).stream()
                        .map(country -> new MapPage.Option(country.continentCode(), entry.continent(), 1))));
        values.add(value(facets, "country", Stream.of(new MapPage.Option(city.country(), entry.country(), 1))));
        values.add(value(facets, "kind", terms("kind", agreements.stream().map(Agreement::kind))));
        values.add(value(
                facets,
                "status",
                terms(
                        "status",
                        agreements.stream()
                                .map(agreement -> agreement.status(desk.site().today())))));
        values.add(value(
                facets,
                "decade",
                agreements.stream()
                        .flatMap(agreement -> agreement.foundingStep().stream())
                        .flatMap((Step founding) -> founding.date().stream())
                        .map(date -> Decade.of(date.year()))
                        .map(decade -> new MapPage.Option(String.valueOf(decade.first()), decade.name(), 1))));
        return new MapPage.Entry(id, entry, city.coordinates().value(), edition.cityNames(city), values);
    }

    private Stream<MapPage.Option> terms(String prefix, Stream<? extends VocabularyTerm> terms) {
        return terms.map(term -> new MapPage.Option(term.key(), edition.shownMessage(prefix + "." + term.key()), 1));
    }

    /** A city's options of a facet. They are also counted in {@code facets}, from which the page offers them. */
    private static MapPage.Value value(
            Map<String, Map<String, MapPage.Option>> facets, String facet, Stream<MapPage.Option> options) {
        Map<String, MapPage.Option> known = facets.computeIfAbsent(facet, key -> new LinkedHashMap<>());
        List<MapPage.Option> found = options.distinct().toList();
        found.forEach(option -> known.merge(
                option.key(), option, (all, one) -> new MapPage.Option(all.key(), all.name(), all.count() + 1)));
        return new MapPage.Value(facet, found.stream().map(MapPage.Option::key).toList());
    }

    /** Decades in the order of time, all other options in alphabetical order. */
    private List<MapPage.Option> options(String facet, Collection<MapPage.Option> options) {
        Comparator<MapPage.Option> order = facet.equals("decade")
                ? Comparator.comparing(MapPage.Option::key)
                : edition.alphabetically(MapPage.Option::name);
        return options.stream().sorted(order).toList();
    }

    private MapPage.Tiles tiles(TileServer server) {
        return new MapPage.Tiles(server.url(), edition.label(server.attribution()), server.address(), server.maxZoom());
    }
}
