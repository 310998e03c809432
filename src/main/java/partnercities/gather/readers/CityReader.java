package partnercities.gather.readers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.Category;
import partnercities.domain.City;
import partnercities.domain.Contradiction;
import partnercities.domain.Coordinates;
import partnercities.domain.Population;
import partnercities.domain.PopulationScope;
import partnercities.domain.Sourced;
import partnercities.gather.documents.CityDocument;
import partnercities.gather.findings.Register;
import partnercities.gather.source.Origin;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.Value;

/** Reads a {@code city.yaml}. */
public final class CityReader {
    private static final Pattern WIKIDATA_ITEM = Pattern.compile("Q[1-9]\\d*");

    private CityReader() {}

    /**
     * Reads a city.
     *
     * @param id the name of its directory
     */
    public static CityDocument read(Origin file, String id, Fields fields) {
        City city = city(id, fields);
        return new CityDocument(
                file, city, fields.position("coordinates"), fields.findings().unconfirmed());
    }

    private static City city(String id, Fields fields) {
        var names = fields.localized("names");
        fields.required("names", Optional.of(names), "the city's name per language: {pl: ..., en: ...}");
        return new City(
                id,
                country(fields),
                sourcedCoordinates(fields),
                names,
                fields.taggedTexts("local-name"),
                fields.texts("other-names"),
                fields.required(
                                "category",
                                FactReader.plainOrSourced(
                                        fields,
                                        "category",
                                        (fact, key) ->
                                                fact.term(key, Category.class, "category", Rule.UNKNOWN_CATEGORY)),
                                "partner, friendly or former")
                        .orElse(new Sourced<>(Category.PARTNER, List.of())),
                fields.localized("region"),
                population(fields),
                measure(fields, "area", BigDecimal.ZERO),
                measure(fields, "elevation", BigDecimal.valueOf(-500)),
                FactReader.plainOrSourced(fields, "capital", Fields::truth),
                FactReader.sourced(
                        fields,
                        "time-zone",
                        fact -> fact.required(
                                "value", fact.timeZone("value"), "the name of a zone, as America/New_York")),
                FactReader.plainOrSourced(fields, "website", Fields::webAddress),
                FactReader.plainOrSourced(fields, "wikidata", CityReader::wikidata),
                contradictions(fields));
    }

    public static String country(Fields fields) {
        Optional<Value.Scalar> country = fields.required(
                "country", fields.scalar("country"), "the code of ISO 3166-1 with two letters, as UA or DE");
        country.ifPresent(code -> fields.findings().mention(Register.COUNTRY, code.text(), code.position()));
        return country.map(Value.Scalar::text).orElse("");
    }

    /** Coordinates without a source, for the home city. */
    public static Optional<Coordinates> coordinates(Fields fields) {
        return fields.required(
                "coordinates",
                fields.nested("coordinates", CityReader::point).flatMap(point -> point),
                "write {latitude: 51.25, longitude: 22.57}");
    }

    static List<Contradiction> contradictions(Fields fields) {
        return fields.list(
                "contradictions",
                one -> new Contradiction(one.localized("text"), one.mentions("sources", Register.SOURCE)));
    }

    private static Sourced<Coordinates> sourcedCoordinates(Fields fields) {
        return fields.required(
                        "coordinates",
                        FactReader.sourced(fields, "coordinates", CityReader::point),
                        "write {latitude: 49.84, longitude: 24.02, source: geonames}")
                .orElse(new Sourced<>(Coordinates.NOWHERE, List.of()));
    }

    private static Optional<Coordinates> point(Fields point) {
        Optional<Double> latitude = degrees(point, "latitude", 90);
        Optional<Double> longitude = degrees(point, "longitude", 180);
        return latitude.flatMap(north -> longitude.map(east -> new Coordinates(north, east)));
    }

    private static Optional<Double> degrees(Fields fields, String key, int limit) {
        return fields.required(key, fields.number(key), "in degrees, with a point: 49.8383")
                .map(BigDecimal::doubleValue)
                .filter(value -> {
                    boolean possible = Math.abs(value) <= limit;
                    if (!possible) {
                        fields.findings()
                                .add(Diagnostic.of(
                                                Rule.COORDINATES_OUT_OF_RANGE,
                                                "A " + key + " lies between -" + limit + " and " + limit + " degrees.")
                                        .at(fields.position(key))
                                        .help("north and east are positive, south and west negative"));
                    }
                    return possible;
                });
    }

    private static Optional<Sourced<Population>> population(Fields fields) {
        return FactReader.sourced(fields, "population", count -> {
            Optional<Long> value = count.required("value", count.wholeNumber("value"), "the number of inhabitants");
            Optional<Integer> year = count.wholeNumber("year").map(Long::intValue);
            PopulationScope scope = count.required(
                            "scope",
                            count.term("scope", PopulationScope.class, Rule.UNKNOWN_SCOPE),
                            "what was counted: city, municipality, ...")
                    .orElse(PopulationScope.CITY);
            return value.filter(number -> notBelow(count, "value", BigDecimal.valueOf(number), BigDecimal.ZERO))
                    .map(number -> new Population(number, year, scope));
        });
    }

    private static Optional<Sourced<Double>> measure(Fields fields, String key, BigDecimal least) {
        return FactReader.sourced(
                fields, key, fact -> fact.required("value", fact.number("value"), "write digits with a point")
                        .filter(value -> notBelow(fact, "value", value, least))
                        .map(BigDecimal::doubleValue));
    }

    private static boolean notBelow(Fields fields, String key, BigDecimal value, BigDecimal least) {
        if (value.compareTo(least) >= 0) {
            return true;
        }
        fields.findings()
                .add(Diagnostic.of(Rule.IMPOSSIBLE_NUMBER, "The number " + value + " is too small to be true.")
                        .at(fields.position(key)));
        return false;
    }

    private static Optional<String> wikidata(Fields fields, String key) {
        return fields.scalar(key).flatMap(item -> {
            if (WIKIDATA_ITEM.matcher(item.text()).matches()) {
                return Optional.of(item.text());
            }
            Position place = item.position();
            fields.findings()
                    .add(Diagnostic.of(Rule.WRONG_WIKIDATA, "'" + item.text() + "' is not an item of Wikidata.")
                            .at(place)
                            .help("items are written as Q36036"));
            return Optional.empty();
        });
    }
}
