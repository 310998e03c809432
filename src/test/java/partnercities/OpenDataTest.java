package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.city.City;
import partnercities.domain.city.Coordinates;
import partnercities.domain.source.Sourced;
import partnercities.domain.text.Language;
import partnercities.gather.Gather;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Link;
import partnercities.link.Release;
import partnercities.link.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open data of the real site, as strangers' programs read them, held against the content. */
class OpenDataTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String SCHEMA = "https://schema.org/";
    private static final RealSite SITE = RealSite.get();
    private static final Site CONTENT = content();

    private static Site content() {
        try {
            return Link.link(
                            Gather.gather(
                                            SourceFolder.onDisk(Path.of("content"), "content"),
                                            SourceFolder.packed("templates"))
                                    .value(),
                            new Release(RealSite.NOW, Release.Drafts.HIDDEN, java.util.Optional.empty()))
                    .value();
        } catch (IOException reading) {
            throw new java.io.UncheckedIOException(reading);
        }
    }

    @Test
    void everyCityIsAFeatureAtItsPlaceWithLongitudeFirst() throws Exception {
        JsonNode collection = JSON.readTree(read("data/cities.geojson"));
        assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
        // RFC 7946, 4: no other coordinate system may be named; 7.1: no member of other types
        assertThat(collection.propertyNames())
                .doesNotContain("crs", "coordinates", "geometry", "geometries", "properties");
        Map<String, JsonNode> features = new TreeMap<>();
        for (JsonNode feature : collection.get("features")) {
            assertThat(feature.propertyNames()).containsExactly("type", "id", "geometry", "properties");
            assertThat(feature.get("type").asString()).isEqualTo("Feature");
            assertThat(feature.get("geometry").get("type").asString()).isEqualTo("Point");
            assertThat(features.put(feature.get("id").asString(), feature)).isNull();
        }
        assertThat(features.keySet()).isEqualTo(CONTENT.cities().keySet());
        features.forEach((id, feature) -> {
            Coordinates place = city(id).coordinates().value();
            JsonNode position = feature.get("geometry").get("coordinates");
            assertThat(position.size()).isEqualTo(2);
            assertThat(position.get(0).asDouble()).isEqualTo(place.longitude());
            assertThat(position.get(1).asDouble()).isEqualTo(place.latitude());
            assertThat(feature.get("properties").get("name_uk").asString())
                    .isEqualTo(city(id).names().in(new Language("uk")).orElseThrow());
        });
    }

    @Test
    void aReaderOfGeoJsonFindsThePointsOfTheContent() throws Exception {
        Geometry all = new GeoJsonReader().read(read("data/cities.geojson"));

        assertThat(all.getNumGeometries()).isEqualTo(CONTENT.cities().size());
        List<String> places = new ArrayList<>();
        for (int index = 0; index < all.getNumGeometries(); index++) {
            Point point = (Point) all.getGeometryN(index);
            places.add(point.getY() + " " + point.getX());
        }
        assertThat(places)
                .containsExactlyElementsOf(CONTENT.cities().values().stream()
                        .map(city -> city.coordinates().value())
                        .map(place -> place.latitude() + " " + place.longitude())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cities", "agreements"})
    void aTableHoldsWhatItsMetadataPromise(String name) throws Exception {
        CsvOnTheWeb table = CsvOnTheWeb.read(SITE.folder().resolve("data/" + name + ".csv"));

        assertThat(table.complaints()).isEmpty();
        assertThat(table.rows()).isNotEmpty();
        assertThat(table.descriptions())
                .allSatisfy(languages -> assertThat(languages).containsExactlyInAnyOrderElementsOf(RealSite.LANGUAGES));
    }

    @Test
    void theTableOfCitiesIsTheContent() throws Exception {
        List<Map<String, List<String>>> rows =
                CsvOnTheWeb.read(SITE.folder().resolve("data/cities.csv")).rows();

        assertThat(rows)
                .extracting(row -> row.get("id").get(0))
                .containsExactlyElementsOf(CONTENT.cities().keySet());
        for (Map<String, List<String>> row : rows) {
            City city = city(row.get("id").get(0));
            for (String language : RealSite.LANGUAGES) {
                assertThat(row.get("name_" + language))
                        .isEqualTo(list(city.names().in(new Language(language))));
                assertThat(row.get("region_" + language))
                        .isEqualTo(list(city.region().in(new Language(language))));
            }
            assertThat(row.get("local_names"))
                    .isEqualTo(List.copyOf(city.localNames().values()));
            assertThat(row.get("other_names")).isEqualTo(city.otherNames());
            assertThat(row.get("country")).containsExactly(city.country());
            assertThat(row.get("category"))
                    .containsExactly(city.category().value().key());
            assertThat(row.get("population"))
                    .isEqualTo(list(city.population()
                            .map(fact -> Long.toString(fact.value().value()))));
            assertThat(row.get("population_year"))
                    .isEqualTo(list(city.population()
                            .flatMap(fact -> fact.value().year())
                            .map(year -> year.toString())));
            assertThat(numbers(row.get("area_km2"))).isEqualTo(list(city.area().map(Sourced::value)));
            assertThat(numbers(row.get("elevation_m")))
                    .isEqualTo(list(city.elevation().map(Sourced::value)));
            assertThat(row.get("wikidata")).isEqualTo(list(city.wikidata().map(Sourced::value)));
            assertThat(row.get("website")).isEqualTo(list(city.website().map(Sourced::value)));
            assertThat(row.get("sources"))
                    .containsAll(city.coordinates().sources())
                    .allMatch(CONTENT.sources()::containsKey);
            assertThat(row.get("page_en")).allMatch(page -> page.startsWith(RealSite.BASE_URL + "en/cities/"));
        }
    }

    @Test
    void theTableOfAgreementsIsTheContent() throws Exception {
        List<Map<String, List<String>>> rows =
                CsvOnTheWeb.read(SITE.folder().resolve("data/agreements.csv")).rows();

        assertThat(rows)
                .extracting(row -> row.get("id").get(0))
                .containsExactlyElementsOf(CONTENT.agreements().keySet());
        for (Map<String, List<String>> row : rows) {
            Agreement agreement = CONTENT.agreements().get(row.get("id").get(0));
            assertThat(row.get("cities")).isEqualTo(agreement.cities());
            assertThat(row.get("kind")).containsExactly(agreement.kind().value().key());
            assertThat(row.get("status"))
                    .containsExactly(agreement.status(CONTENT.today()).key());
            assertThat(row.get("date")).isEqualTo(list(agreement.date().map(Object::toString)));
            assertThat(row.get("steps"))
                    .isEqualTo(agreement.steps().stream()
                            .map(step -> step.kind().key() + " "
                                    + step.date().map(Object::toString).orElse("unknown"))
                            .toList());
            assertThat(row.get("fields")).isEqualTo(agreement.fields());
        }
    }

    /** Dates of a month and codes are marked as text; signs of the country stand in numbers. */
    @Test
    void theTableForPeopleSaysWhatTheExactOneSays() throws Exception {
        List<CSVRecord> exact = records("data/cities.csv", ',');
        List<CSVRecord> forPeople = records("data/cities.pl.csv", ';');
        assertThat(forPeople).hasSameSizeAs(exact);
        for (int row = 0; row < exact.size(); row++) {
            for (int column = 0; column < exact.get(0).size(); column++) {
                String cell = forPeople.get(row).get(column);
                boolean number = row > 0 && cell.matches("-?[0-9]+,[0-9]+");
                assertThat(number ? cell.replace(',', '.') : cell.replaceAll("^=\"(.*)\"$", "$1"))
                        .isEqualTo(exact.get(row).get(column));
            }
        }
    }

    private static List<CSVRecord> records(String path, char separator) throws IOException {
        String text = read(path).replaceFirst("^\uFEFF", "");
        try (CSVParser records = CSVParser.parse(
                text, CSVFormat.RFC4180.builder().setDelimiter(separator).get())) {
            return records.getRecords();
        }
    }

    @Test
    void everyFactInJsonNamesSourcesThatAreRegisteredThere() throws Exception {
        JsonNode all = JSON.readTree(read("data/cities.json"));
        Set<String> registered = new TreeSet<>(all.get("sources").propertyNames());
        Set<String> named = new TreeSet<>();
        for (JsonNode city : all.get("cities")) {
            for (String fact :
                    List.of("coordinates", "category", "population", "area_km2", "elevation_m", "wikidata")) {
                if (city.has(fact)) {
                    assertThat(city.get(fact).path("sources").size())
                            .as(city.get("id") + " " + fact)
                            .isPositive();
                }
            }
            city.findValues("sources").forEach(sources -> sources.forEach(key -> named.add(key.asString())));
        }

        assertThat(all.get("cities").size()).isEqualTo(CONTENT.cities().size());
        assertThat(named).isNotEmpty().isEqualTo(registered);
        assertThat(registered).isSubsetOf(CONTENT.sources().keySet());
    }

    @Test
    void theCatalogueIsAsDcatApAsks() throws Exception {
        ValidationReport report =
                ShaclValidator.get().validate(shapes(), catalogue().getGraph());

        assertThat(report.getEntries()).isEmpty();
        assertThat(report.conforms()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://purl.org/dc/terms/title",
                "http://purl.org/dc/terms/description",
                "http://purl.org/dc/terms/publisher",
                "http://www.w3.org/ns/dcat#accessURL",
                "http://xmlns.com/foaf/0.1/name",
                "http://spdx.org/rdf/terms#checksumValue"
            })
    void theShapesMissWhatIsMandatory(String property) throws Exception {
        Model without = catalogue();
        without.removeAll(null, ResourceFactory.createProperty(property), null);

        assertThat(ShaclValidator.get().validate(shapes(), without.getGraph()).conforms())
                .isFalse();
    }

    @Test
    void theCatalogueTellsSizeAndChecksumOfEveryFile() throws Exception {
        Model catalogue = catalogue();
        Set<String> described = new TreeSet<>();
        for (var distribution :
                catalogue.listSubjectsWithProperty(RDF.type, DCAT.Distribution).toList()) {
            String address =
                    distribution.getProperty(DCAT.downloadURL).getResource().getURI();
            byte[] bytes = Files.readAllBytes(SITE.folder().resolve(address.substring(RealSite.BASE_URL.length())));
            assertThat(distribution.getProperty(DCAT.byteSize).getLong()).isEqualTo(bytes.length);
            Property checksum = ResourceFactory.createProperty(SPDX + "checksum");
            Property value = ResourceFactory.createProperty(SPDX + "checksumValue");
            assertThat(distribution
                            .getProperty(checksum)
                            .getProperty(value)
                            .getLiteral()
                            .getLexicalForm())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            assertThat(distribution.getProperty(DCTerms.license).getResource().getURI())
                    .isEqualTo("http://publications.europa.eu/resource/authority/licence/CC_BY_4_0");
            described.add(address.substring(RealSite.BASE_URL.length()));
        }
        assertThat(described)
                .containsExactly("data/agreements.csv", "data/cities.csv", "data/cities.geojson", "data/cities.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl/otwarte-dane/", "en/open-data/", "uk/vidkryti-dani/"})
    void thePageForPeopleLinksEveryFile(String address) {
        Document page = SITE.page(address);
        String language = address.substring(0, 2);
        List<String> files = SITE.files().keySet().stream()
                .filter(path -> path.startsWith("data/"))
                .filter(path -> !path.matches(".*\\.[a-z]{2}\\.csv") || path.endsWith("." + language + ".csv"))
                .toList();

        assertThat(page.select("main a").eachAttr("href"))
                .containsAll(
                        files.stream().map(path -> RealSite.BASE_PATH + path).toList());
        assertThat(files).hasSize(9);
        assertThat(page.select("a[rel=license]").eachAttr("href"))
                .containsExactly("https://creativecommons.org/licenses/by/4.0/");
        assertThat(page.select("main time").eachAttr("datetime")).containsExactly("2026-01-01");
    }

    @Test
    void everyCityPageDescribesItsCityToSearchEngines() {
        Property latitude = schema("latitude");
        Set<String> described = new TreeSet<>();
        Set<String> mentioned = new TreeSet<>();
        SITE.pages().forEach((path, page) -> {
            Model graph = structuredData(page);
            for (var city :
                    graph.listSubjectsWithProperty(RDF.type, schema("City")).toList()) {
                if (!page.body().hasClass("city")) {
                    mentioned.add(city.getURI());
                    continue;
                }
                described.add(city.getURI());
                assertThat(city.getURI()).isEqualTo(canonical(page) + "#city");
                assertThat(city.getProperty(schema("name")).getString())
                        .isEqualTo(page.select("h1").text());
                City content = CONTENT.cities().values().stream()
                        .filter(one -> city.hasProperty(
                                schema("sameAs"),
                                ResourceFactory.createResource("http://www.wikidata.org/entity/"
                                        + one.wikidata().map(Sourced::value).orElse("none"))))
                        .findFirst()
                        .orElseThrow();
                Property geo = schema("geo");
                assertThat(city.getProperty(geo).getProperty(latitude).getDouble())
                        .isEqualTo(content.coordinates().value().latitude());
                assertThat(city.getProperty(geo)
                                .getProperty(schema("longitude"))
                                .getDouble())
                        .isEqualTo(content.coordinates().value().longitude());
                assertThat(city.hasProperty(schema("containedInPlace"))).isTrue();
            }
        });
        assertThat(described).hasSize(CONTENT.cities().size() * RealSite.LANGUAGES.size());
        assertThat(described).as("what articles are about").containsAll(mentioned);
        assertThat(mentioned).isNotEmpty();
    }

    @Test
    void breadcrumbsForSearchEnginesAreThoseOfThePageAndThePage() {
        SITE.pages().forEach((path, page) -> {
            List<String> way = new ArrayList<>(page.select("nav.breadcrumb a").stream()
                    .map(link -> link.absUrl("href"))
                    .toList());
            if (!way.isEmpty()) {
                way.add(canonical(page));
            }
            Map<Integer, String> steps = new TreeMap<>();
            structuredData(page)
                    .listSubjectsWithProperty(RDF.type, schema("ListItem"))
                    .forEachRemaining(step -> steps.put(
                            step.getProperty(schema("position")).getInt(),
                            step.getProperty(schema("item")).getResource().getURI()));
            assertThat(List.copyOf(steps.values())).as(path).isEqualTo(way);
        });
    }

    /** What the page says in JSON-LD. The words of schema.org are put in, since no test asks the web for them. */
    private static Model structuredData(Document page) {
        Model graph = ModelFactory.createDefaultModel();
        for (Element script : page.select("script[type=application/ld+json]")) {
            String context = """
                    {"@vocab": "%1$s", "item": {"@type": "@id"}, "url": {"@type": "@id"}, "sameAs": {"@type": "@id"}}""";
            RDFParser.fromString(
                            script.data().replace("\"https://schema.org\"", context.formatted(SCHEMA)), Lang.JSONLD)
                    .parse(graph);
        }
        return graph;
    }

    private static Property schema(String name) {
        return ResourceFactory.createProperty(SCHEMA + name);
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    private static Model catalogue() throws IOException {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(read("data/catalog.jsonld"), Lang.JSONLD).parse(model);
        return model;
    }

    private static Shapes shapes() {
        return Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/dcat-ap.ttl"));
    }

    private static City city(String id) {
        City city = CONTENT.cities().get(id);
        assertThat(city).as(id).isNotNull();
        return city;
    }

    private static <T> List<T> list(java.util.Optional<T> value) {
        return value.stream().toList();
    }

    private static List<Double> numbers(List<String> cells) {
        return cells.stream().map(BigDecimal::new).map(BigDecimal::doubleValue).toList();
    }

    private static String read(String path) throws IOException {
        return Files.readString(SITE.folder().resolve(path), StandardCharsets.UTF_8);
    }
}
