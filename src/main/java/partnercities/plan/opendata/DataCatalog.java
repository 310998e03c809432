package partnercities.plan.opendata;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.Agreement;
import partnercities.domain.City;
import partnercities.domain.DataTerms;
import partnercities.domain.PartialDate;
import partnercities.domain.Publisher;
import partnercities.encoding.Sha256;
import partnercities.geo.Territory;
import partnercities.link.Site;
import partnercities.link.Subject;
import partnercities.plan.files.JsonObject;
import partnercities.plan.opendata.OpenData.Dataset;

/** Describes the open data to data portals: DCAT-AP 3.0 (SEMIC), with the vocabularies of the EU's Publications Office. */
final class DataCatalog {
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    /** Government, regions, and international issues. */
    private static final List<String> THEMES = List.of("GOVE", "REGI", "INTR");

    private final DataProfile profile;
    private final Site site;
    private final String id;

    /** @param path where the catalogue stands in the output; the names of all that it describes begin with its address */
    DataCatalog(DataProfile profile, String path) {
        this.profile = profile;
        this.site = profile.site();
        this.id = profile.absolute(path) + "#";
    }

    String of(List<Dataset> datasets) {
        JsonObject catalogue = resource("dcat:Catalog", "catalog")
                .with("dcterms:title", DataProfile.literals(profile.title("section.data")))
                .with("dcterms:description", DataProfile.literals(profile.messages("description.data")));
        describe(catalogue, List.of(site.settings().home().country()));
        return new JsonObject()
                .with("@context", context())
                .withAll(catalogue
                        .with("foaf:homepage", document(Subject.DATA))
                        .withAny("dcterms:license", licence())
                        .with("dcat:themeTaxonomy", typed("data-theme", "skos:ConceptScheme"))
                        .with(
                                "dcat:dataset",
                                datasets.stream().map(this::dataset).toList()))
                .inLines();
    }

    /** In the file itself, so that nobody has to fetch one to read it. */
    private static JsonObject context() {
        return new JsonObject()
                .with("dcat", "http://www.w3.org/ns/dcat#")
                .with("dcterms", "http://purl.org/dc/terms/")
                .with("foaf", "http://xmlns.com/foaf/0.1/")
                .with("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .with("skos", "http://www.w3.org/2004/02/skos/core#")
                .with("spdx", "http://spdx.org/rdf/terms#")
                .with("vcard", "http://www.w3.org/2006/vcard/ns#")
                .with("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private JsonObject dataset(Dataset dataset) {
        JsonObject described = resource("dcat:Dataset", dataset.key())
                .with("dcterms:title", DataProfile.literals(profile.title("data." + dataset.key() + ".title")))
                .with(
                        "dcterms:description",
                        DataProfile.literals(profile.messages("data." + dataset.key() + ".description")))
                .with(
                        "dcat:keyword",
                        Stream.of("data.keyword.cities", "data.keyword.agreements", "data.keyword.cooperation")
                                .flatMap(key -> DataProfile.literals(profile.messages(key)).stream())
                                .toList())
                .with(
                        "dcat:theme",
                        THEMES.stream()
                                .map(theme -> authority("data-theme/" + theme))
                                .toList());
        describe(
                described,
                site.cities().values().stream()
                        .map(City::country)
                        .distinct()
                        .sorted()
                        .toList());
        return described
                .withAny("dcterms:temporal", since())
                .with("dcterms:accrualPeriodicity", typed("frequency/DAILY", "dcterms:Frequency"))
                .withAny("dcat:contactPoint", contact())
                .with("dcat:landingPage", document(Subject.DATA))
                .with(
                        "dcat:distribution",
                        dataset.distributions().stream().map(this::distribution).toList());
    }

    /** What the catalogue and its datasets say in the same way. */
    private void describe(JsonObject resource, List<String> countries) {
        resource.with("dcterms:publisher", publisher())
                .with("dcterms:modified", DataProfile.typed(profile.modified(), "date"))
                .withAny(
                        "dcterms:language",
                        site.settings().languages().stream()
                                .flatMap(
                                        language -> code(() -> language.locale().getISO3Language()).stream())
                                .map(code -> typed("language/" + code, "dcterms:LinguisticSystem"))
                                .toList())
                .withAny(
                        "dcterms:spatial",
                        countries.stream()
                                // no code of a country stands for a mistake that was reported
                                .flatMap(country -> Territory.of(country).stream())
                                .flatMap(
                                        country -> code(() -> new Locale.Builder()
                                                        .setRegion(country.code())
                                                        .build()
                                                        .getISO3Country())
                                                .stream())
                                .map(code -> typed("country/" + code, "dcterms:Location"))
                                .toList());
    }

    private JsonObject distribution(DataFile file) {
        JsonObject address = DataProfile.reference(profile.absolute(file.path()));
        return resource("dcat:Distribution", file.key())
                .with("dcterms:title", file.name())
                .with("dcterms:description", DataProfile.literals(profile.messages("data.file." + file.key())))
                .with("dcat:accessURL", address)
                .with("dcat:downloadURL", address)
                .with("dcterms:format", typed("file-type/" + file.format().name(), "dcterms:MediaTypeOrExtent"))
                .with(
                        "dcat:mediaType",
                        DataProfile.reference("https://www.iana.org/assignments/media-types/"
                                        + file.format().mediaType())
                                .with("@type", "dcterms:MediaType"))
                .withAny("dcterms:license", licence())
                .with("dcterms:modified", DataProfile.typed(profile.modified(), "date"))
                .with("dcat:byteSize", DataProfile.typed(Integer.toString(file.size()), "nonNegativeInteger"))
                .with(
                        "spdx:checksum",
                        new JsonObject()
                                .with("@type", "spdx:Checksum")
                                .with("spdx:algorithm", DataProfile.reference("spdx:checksumAlgorithm_sha256"))
                                .with("spdx:checksumValue", DataProfile.typed(Sha256.of(file.text()), "hexBinary")));
    }

    private JsonObject publisher() {
        Publisher publisher = site.settings().publisher();
        return resource("foaf:Agent", "publisher")
                .with("foaf:name", DataProfile.literals(publisher.name()))
                .withAny("foaf:homepage", publisher.website().map(page -> DataProfile.reference(page)
                        .with("@type", "foaf:Document")));
    }

    private Optional<JsonObject> contact() {
        Publisher publisher = site.settings().publisher();
        return publisher.email().map(email -> resource("vcard:Organization", "contact")
                .with("vcard:fn", DataProfile.literals(publisher.name()))
                .with("vcard:hasEmail", DataProfile.reference("mailto:" + email)));
    }

    /** Under the name that data portals know, where there is one. */
    private Optional<JsonObject> licence() {
        return profile.licence().map(licence -> knownLicence(licence)
                .map(known -> DataProfile.reference(known).with("rdfs:seeAlso", DataProfile.reference(licence.url())))
                .orElse(DataProfile.reference(licence.url()))
                .with("@type", "dcterms:LicenseDocument")
                .with("dcterms:title", licence.name()));
    }

    private static Optional<String> knownLicence(DataTerms.Licence licence) {
        String path = licence.url()
                .replaceFirst("^https?://(?:www\\.)?creativecommons\\.org/", "")
                .replaceFirst("/$", "");
        return switch (path) {
            case "licenses/by/4.0" -> Optional.of(AUTHORITY + "licence/CC_BY_4_0");
            case "licenses/by-sa/4.0" -> Optional.of(AUTHORITY + "licence/CC_BYSA_4_0");
            case "publicdomain/zero/1.0" -> Optional.of(AUTHORITY + "licence/CC0");
            default -> Optional.empty();
        };
    }

    /** From the first step of an agreement on, with an open end. */
    private Optional<JsonObject> since() {
        return site.agreements().values().stream()
                .map(Agreement::steps)
                .flatMap(List::stream)
                .flatMap(step -> step.date().stream())
                .min(Comparator.<PartialDate>naturalOrder())
                .map(first -> new JsonObject()
                        .with("@type", "dcterms:PeriodOfTime")
                        .with(
                                "dcat:startDate",
                                DataProfile.typed(
                                        first.toString(),
                                        switch (first.precision()) {
                                            case YEAR -> "gYear";
                                            case MONTH -> "gYearMonth";
                                            case DAY -> "date";
                                        })));
    }

    /** Of the default language; the other versions are linked there. */
    private JsonObject document(Subject subject) {
        return DataProfile.reference(site.addresses()
                        .absolute(site.addresses().of(subject, site.settings().defaultLanguage())))
                .with("@type", "foaf:Document");
    }

    private JsonObject resource(String type, String name) {
        return DataProfile.reference(id + name).with("@type", type);
    }

    private static JsonObject typed(String path, String type) {
        return authority(path).with("@type", type);
    }

    private static JsonObject authority(String path) {
        return DataProfile.reference(AUTHORITY + path);
    }

    /** A code of three letters in capitals, as the Publications Office writes it; Kosovo has none. */
    private static Optional<String> code(java.util.function.Supplier<String> code) {
        try {
            return Optional.of(code.get().toUpperCase(Locale.ROOT)).filter(found -> !found.isEmpty());
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
