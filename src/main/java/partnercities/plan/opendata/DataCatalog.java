package partnercities.plan.opendata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Step;
import partnercities.domain.city.City;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.DataTerms;
import partnercities.domain.settings.Publisher;
import partnercities.domain.text.Language;
import partnercities.domain.time.PartialDate;
import partnercities.encoding.Sha256;
import partnercities.geo.countries.Territory;
import partnercities.link.Site;
import partnercities.plan.files.JsonObject;
import partnercities.plan.opendata.OpenData.Dataset;

/** Describes the open data to data portals in DCAT-AP 3.0 (SEMIC), with vocabularies of the EU's Publications Office. */
final class DataCatalog {
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    /** Government, regions, international issues. */
    private static final List<String> THEMES = List.of("GOVE", "REGI", "INTR");
    /** Keys of messages. */
    private static final List<String> KEYWORDS =
            List.of("data.keyword.cities", "data.keyword.agreements", "data.keyword.cooperation");

    private final DataProfile profile;
    private final Site site;
    private final String id;

    /** @param path of the catalogue in the output; its address begins the id of everything it describes */
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

    /** Written into the file, so readers need not fetch a context. */
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
                .with("dcat:keyword", keywords())
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

    private List<JsonObject> keywords() {
        List<JsonObject> keywords = new ArrayList<>();
        for (String key : KEYWORDS) {
            keywords.addAll(DataProfile.literals(profile.messages(key)));
        }
        return keywords;
    }

    /** Adds what the catalogue and its datasets have in common. */
    private void describe(JsonObject resource, List<String> countries) {
        resource.with("dcterms:publisher", publisher())
                .with("dcterms:modified", DataProfile.typed(profile.modified(), "date"))
                .withAny("dcterms:language", languages())
                .withAny("dcterms:spatial", places(countries));
    }

    private List<JsonObject> languages() {
        List<JsonObject> languages = new ArrayList<>();
        for (Language language : site.settings().languages()) {
            languageCode(language)
                    .ifPresent(code -> languages.add(typed("language/" + code, "dcterms:LinguisticSystem")));
        }
        return languages;
    }

    /** Skips unknown countries, which were reported. */
    private static List<JsonObject> places(List<String> countries) {
        List<JsonObject> places = new ArrayList<>();
        for (String country : countries) {
            Territory.of(country)
                    .flatMap(DataCatalog::countryCode)
                    .ifPresent(code -> places.add(typed("country/" + code, "dcterms:Location")));
        }
        return places;
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

    /** Uses the id that data portals know if there is one. */
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

    /** The time since the first step of any agreement, with an open end. */
    private Optional<JsonObject> since() {
        return site.agreements().values().stream()
                .map(Agreement::steps)
                .flatMap(List::stream)
                .map(Step::date)
                .flatMap(Optional::stream)
                .min(Comparator.<PartialDate>naturalOrder())
                .map(first -> new JsonObject()
                        .with("@type", "dcterms:PeriodOfTime")
                        .with("dcat:startDate", DataProfile.date(first)));
    }

    /** The page in the default language, which links to the others. */
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

    private static Optional<String> languageCode(Language language) {
        return code(language.locale(), Locale::getISO3Language);
    }

    private static Optional<String> countryCode(Territory country) {
        return code(new Locale.Builder().setRegion(country.code()).build(), Locale::getISO3Country);
    }

    /** The Publications Office writes ISO's codes of three letters in capitals. Kosovo has none. */
    private static Optional<String> code(Locale locale, Function<Locale, String> iso) {
        try {
            return Optional.of(iso.apply(locale).toUpperCase(Locale.ROOT)).filter(code -> !code.isEmpty());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
