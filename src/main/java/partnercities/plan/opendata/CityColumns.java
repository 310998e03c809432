package partnercities.plan.opendata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Category;
import partnercities.domain.agreement.Status;
import partnercities.domain.city.City;
import partnercities.domain.city.Population;
import partnercities.domain.city.PopulationScope;
import partnercities.domain.page.Subject;
import partnercities.domain.source.Sourced;
import partnercities.domain.text.Language;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.text.VocabularyTerm;
import partnercities.domain.time.PartialDate;
import partnercities.geo.countries.Territory;
import partnercities.geo.measure.Direction;
import partnercities.link.Site;
import partnercities.link.addresses.Addresses;
import partnercities.plan.files.JsonObject;

/** Columns of the table of cities. */
final class CityColumns {
    private static final BigDecimal METRES_PER_KILOMETRE = BigDecimal.valueOf(1000);

    private CityColumns() {}

    static List<DataColumn<CityRow>> of(Site site) {
        List<Language> languages = site.settings().languages();
        List<DataColumn<CityRow>> columns = new ArrayList<>();
        columns.add(DataColumn.required("id", Datatype.TEXT, row -> row.city().id()));
        columns.addAll(localized("name", languages, City::names));
        columns.add(DataColumn.list(
                "local-names",
                Datatype.TEXT,
                row -> List.copyOf(row.city().localNames().values())));
        columns.add(
                DataColumn.list("other-names", Datatype.TEXT, row -> row.city().otherNames()));
        columns.addAll(place());
        columns.addAll(localized("region", languages, City::region));
        columns.addAll(facts());
        columns.addAll(computed());
        columns.add(DataColumn.list("agreements", Datatype.TEXT, CityColumns::agreements));
        columns.add(DataColumn.list("sources", Datatype.TEXT, CityRow::sources));
        languages.forEach(language -> columns.add(page(site.addresses(), language)));
        return List.copyOf(columns);
    }

    private static List<DataColumn<CityRow>> localized(
            String word, List<Language> languages, Function<City, LocalizedText> text) {
        List<DataColumn<CityRow>> columns = new ArrayList<>();
        for (Language language : languages) {
            columns.add(DataColumn.<CityRow>optional(
                            word, Datatype.TEXT, row -> text.apply(row.city()).in(language))
                    .in(language));
        }
        return columns;
    }

    private static List<String> agreements(CityRow row) {
        return row.agreements().stream().map(Agreement::id).toList();
    }

    private static DataColumn<CityRow> page(Addresses addresses, Language language) {
        return DataColumn.<CityRow>required("page", Datatype.ADDRESS, row -> {
                    Subject city = Subject.city(row.city().id());
                    return addresses.absolute(addresses.of(city, language));
                })
                .in(language);
    }

    private static List<DataColumn<CityRow>> place() {
        return List.of(
                DataColumn.required("country", Datatype.matching("[A-Z]{2}"), row -> row.city()
                        .country()),
                DataColumn.optional("continent", Datatype.matching("\\d{3}"), row -> Territory.of(
                                row.city().country())
                        .map(Territory::continentCode)),
                DataColumn.required(
                        "latitude",
                        Datatype.NUMBER,
                        row -> JsonObject.decimal(
                                row.city().coordinates().value().latitude())),
                DataColumn.required(
                        "longitude",
                        Datatype.NUMBER,
                        row -> JsonObject.decimal(
                                row.city().coordinates().value().longitude())));
    }

    private static List<DataColumn<CityRow>> facts() {
        return List.of(
                DataColumn.required(
                        "category",
                        Datatype.oneOf(Category.class),
                        row -> row.city().category().value().key()),
                DataColumn.optional("population", Datatype.WHOLE_NUMBER, row -> population(row)
                        .map(Population::value)),
                DataColumn.optional(
                        "population-year", Datatype.YEAR, row -> population(row).flatMap(Population::year)),
                DataColumn.optional("population-scope", Datatype.oneOf(PopulationScope.class), row -> population(row)
                        .map(Population::scope)
                        .map(VocabularyTerm::key)),
                DataColumn.optional(
                        "area-km2",
                        Datatype.NUMBER,
                        row -> row.city().area().map(Sourced::value).map(JsonObject::decimal)),
                DataColumn.optional(
                        "elevation-m",
                        Datatype.NUMBER,
                        row -> row.city().elevation().map(Sourced::value).map(JsonObject::decimal)),
                DataColumn.optional(
                        "capital", Datatype.TRUTH, row -> row.city().capital().map(Sourced::value)),
                DataColumn.optional(
                        "website", Datatype.ADDRESS, row -> row.city().website().map(Sourced::value)),
                DataColumn.optional("wikidata", Datatype.matching("Q[1-9]\\d*"), row -> row.city()
                        .wikidata()
                        .map(Sourced::value)));
    }

    private static List<DataColumn<CityRow>> computed() {
        return List.of(
                DataColumn.required(
                        "distance-km",
                        Datatype.NUMBER,
                        row -> kilometres(row.entry().distance())),
                DataColumn.required(
                        "direction",
                        Datatype.matching(Stream.of(Direction.values())
                                .map(Direction::key)
                                .collect(Collectors.joining("|"))),
                        row -> row.entry().direction()),
                DataColumn.optional(
                        "since", Datatype.DATE, row -> row.entry().since().map(PartialDate::toString)),
                DataColumn.optional("status", Datatype.oneOf(Status.class), row -> row.entry()
                        .status()
                        .map(VocabularyTerm::key)));
    }

    private static Optional<Population> population(CityRow row) {
        return row.city().population().map(Sourced::value);
    }

    /** Rounded to tenths; a city is too large for a more exact distance. */
    static BigDecimal kilometres(double metres) {
        return BigDecimal.valueOf(metres).divide(METRES_PER_KILOMETRE, 1, RoundingMode.HALF_UP);
    }
}
