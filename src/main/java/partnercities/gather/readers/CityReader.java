package partnercities.gather.readers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.agreement.Category;
import partnercities.domain.city.City;
import partnercities.domain.city.Coordinates;
import partnercities.domain.picture.CoatOfArms;
import partnercities.domain.source.Contradiction;
import partnercities.domain.source.Sourced;
import partnercities.gather.documents.CityDocument;
import partnercities.gather.facts.CityFigures;
import partnercities.gather.facts.FactReader;
import partnercities.gather.facts.LeadingPicture;
import partnercities.gather.facts.MentionedFile;
import partnercities.gather.facts.SlugReader;
import partnercities.gather.findings.Register;
import partnercities.gather.source.Origin;
import partnercities.gather.spelling.NumberSpelling;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.ScalarReader;
import partnercities.gather.yaml.Value;

/** Reads a {@code city.yaml}. */
public final class CityReader {
    private static final Pattern WIKIDATA_ITEM = Pattern.compile("Q[1-9]\\d*");
    private static final Pattern WIKIDATA_IN_TEXT = Pattern.compile("(?<!\\w)[Qq][1-9]\\d*");

    private CityReader() {}

    /**
     * Reads a city.
     *
     * @param id the name of its directory
     */
    public static CityDocument read(Origin file, String id, Fields fields) {
        City city = city(file, id, fields);
        SlugReader.readFormer(fields);
        return new CityDocument(
                file,
                city,
                fields.position("coordinates"),
                fields.position("names"),
                fields.position("wikidata"),
                fields.findings().unconfirmed());
    }

    private static City city(Origin file, String id, Fields fields) {
        var localNames = fields.taggedTexts("local-name");
        var names = fields.localized("names", localNames.keySet());
        fields.required("names", Optional.of(names), "the city's name per language: {pl: ..., en: ...}");
        CityFigures figures = CityFigures.read(fields);
        return new City(
                id,
                country(fields),
                sourcedCoordinates(fields),
                names,
                localNames,
                otherNames(fields),
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
                figures.population(),
                figures.area(),
                figures.elevation(),
                FactReader.plainOrSourced(fields, "capital", Fields::truth),
                FactReader.sourced(
                        fields,
                        "time-zone",
                        fact -> fact.required(
                                "value", fact.timeZone("value"), "the name of a zone, as America/New_York")),
                FactReader.plainOrSourced(fields, "website", Fields::webAddress),
                FactReader.plainOrSourced(fields, "wikidata", CityReader::wikidata),
                fields.nested("coat-of-arms", arms -> coatOfArms(file, arms)),
                TiesReader.read(fields),
                contradictions(fields),
                LeadingPicture.attachments(file, fields));
    }

    public static String country(Fields fields) {
        Optional<Value.Scalar> country =
                fields.required("country", fields.scalar("country"), "write the code of ISO 3166-1, as country: UA");
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

    private static CoatOfArms coatOfArms(Origin file, Fields arms) {
        return new CoatOfArms(MentionedFile.read("file", file, arms, Register.PICTURE), arms.text("credit"));
    }

    static List<Contradiction> contradictions(Fields fields) {
        return fields.list(
                "contradictions",
                one -> new Contradiction(one.localized("text"), one.mentions("sources", Register.SOURCE)));
    }

    /** Names in a single text are reported, since a list was meant. */
    private static List<String> otherNames(Fields fields) {
        fields.value("other-names")
                .filter(names ->
                        names instanceof Value.Scalar text && text.text().contains(","))
                .ifPresent(names -> new ScalarReader(fields.findings())
                        .wrongType(
                                names,
                                "a list",
                                "write other-names: ["
                                        + String.join(
                                                ", ",
                                                ((Value.Scalar) names).text().split("\\s*,\\s*")) + "]"));
        return fields.texts("other-names");
    }

    private static Sourced<Coordinates> sourcedCoordinates(Fields fields) {
        Optional<String> pair = fields.value("coordinates").flatMap(CityReader::pair);
        if (pair.isPresent()) {
            fields.value("coordinates").ifPresent(value -> new ScalarReader(fields.findings())
                    .wrongType(value, "latitude and longitude by name", "write coordinates: " + pair.get()));
            return new Sourced<>(Coordinates.NOWHERE, List.of());
        }
        return fields.required(
                        "coordinates",
                        FactReader.sourced(fields, "coordinates", CityReader::point),
                        "write {latitude: 49.84, longitude: 24.02, source: geonames}")
                .orElse(new Sourced<>(Coordinates.NOWHERE, List.of()));
    }

    /** Two numbers without their names, as they are copied from maps, with their names. */
    private static Optional<String> pair(Value value) {
        List<String> numbers = value instanceof Value.Sequence list
                ? list.items().stream()
                        .filter(Value.Scalar.class::isInstance)
                        .map(item -> ((Value.Scalar) item).text())
                        .toList()
                : value instanceof Value.Scalar text ? List.of(text.text().split("[,;]?\\s+|,", -1)) : List.of();
        List<String> degrees = numbers.stream()
                .flatMap(number -> NumberSpelling.of(number, NumberSpelling.Kind.ANY).stream())
                .toList();
        return degrees.size() == 2 && numbers.size() == 2
                ? Optional.of("{latitude: " + degrees.get(0) + ", longitude: " + degrees.get(1) + ", source: ...}")
                : Optional.empty();
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

    private static Optional<String> wikidata(Fields fields, String key) {
        return fields.scalar(key).flatMap(item -> {
            if (WIKIDATA_ITEM.matcher(item.text()).matches()) {
                return Optional.of(item.text());
            }
            Position place = item.position();
            fields.findings()
                    .add(Diagnostic.of(Rule.WRONG_WIKIDATA, "'" + item.text() + "' is not an item of Wikidata.")
                            .at(place)
                            .help(WIKIDATA_IN_TEXT
                                    .matcher(item.text())
                                    .results()
                                    .findFirst()
                                    .map(found -> "write " + found.group().toUpperCase(Locale.ROOT))
                                    .orElse("items are written as Q36036")));
            return Optional.empty();
        });
    }
}
