package partnercities.plan.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.text.Language;
import partnercities.link.Site;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Entries;
import partnercities.plan.files.PlainFile;
import partnercities.plan.files.SpreadsheetCells;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.LanguageEdition;

/**
 * Plans the open data: cities and agreements in several formats, and a catalogue of these files.
 *
 * @param sources keys of all sources of the data
 */
public record OpenData(List<Dataset> datasets, DataFile catalogue, List<String> sources) {
    private static final String FOLDER = "data/";
    private static final String GEOJSON = FOLDER + "cities.geojson";
    private static final String CITIES_CSV = FOLDER + "cities.csv";
    private static final String AGREEMENTS_CSV = FOLDER + "agreements.csv";
    private static final String CITIES_JSON = FOLDER + "cities.json";
    private static final String CATALOGUE = FOLDER + "catalog.jsonld";

    /**
     * One table and the files that hold it.
     *
     * @param key names its messages and its entry in the catalogue, e.g. {@code cities}
     * @param distributions files that each hold the whole table
     * @param metadata describes the columns to programs
     * @param sheets the table for people, by their language
     */
    record Dataset(
            String key,
            DataTable<?> table,
            List<DataFile> distributions,
            DataFile metadata,
            Map<Language, DataFile> sheets) {}

    /**
     * The open data of a site.
     *
     * @param desk of any language; what the files take from it is the same in all languages
     */
    public static OpenData of(Desk desk) {
        Site site = desk.site();
        Entries entries = desk.entries();
        DataProfile profile = new DataProfile(site);
        DataTable<CityRow> cities = new DataTable<>(
                CityColumns.of(site),
                site.cities().values().stream()
                        .map(city -> new CityRow(city, entries.city(city.id()), entries.agreementsOf(city.id())))
                        .toList());
        DataTable<Agreement> agreements = new DataTable<>(
                AgreementColumns.of(site), List.copyOf(site.agreements().values()));
        List<Dataset> datasets = List.of(
                new Dataset(
                        "cities",
                        cities,
                        List.of(
                                new DataFile(
                                        "cities-geojson",
                                        GEOJSON,
                                        DataFile.Format.GEOJSON,
                                        CitiesGeoJson.of(profile, cities)),
                                csv("cities-csv", CITIES_CSV, cities),
                                new DataFile(
                                        "cities-json",
                                        CITIES_JSON,
                                        DataFile.Format.JSON,
                                        CitiesJson.of(profile, cities.rows()))),
                        metadata("cities", CITIES_CSV, cities, profile),
                        sheets("cities", cities, site)),
                new Dataset(
                        "agreements",
                        agreements,
                        List.of(csv("agreements-csv", AGREEMENTS_CSV, agreements)),
                        metadata("agreements", AGREEMENTS_CSV, agreements, profile),
                        sheets("agreements", agreements, site)));
        return new OpenData(
                datasets,
                new DataFile(
                        "catalog",
                        CATALOGUE,
                        DataFile.Format.JSON_LD,
                        new DataCatalog(profile, CATALOGUE).of(datasets)),
                CityRow.allSources(cities.rows(), site.settings().home()));
    }

    /** All files for the output. */
    public List<PlainFile> files() {
        List<DataFile> files = new ArrayList<>();
        for (Dataset dataset : datasets) {
            files.addAll(dataset.distributions());
            files.add(dataset.metadata());
            files.addAll(dataset.sheets().values());
        }
        files.add(catalogue);
        return files.stream()
                .<PlainFile>map(file -> new PlainFile.Text(file.path(), file.text()))
                .toList();
    }

    /** Files with the data of the map. */
    public List<Frame.OtherForm> ofMap(LanguageEdition edition) {
        return forms(edition, "cities-geojson");
    }

    /** Files with the data of the list of cities. */
    public List<Frame.OtherForm> ofCities(LanguageEdition edition) {
        return forms(edition, "cities-geojson", "cities-csv");
    }

    /** Files with the data of the register of agreements. */
    public List<Frame.OtherForm> ofAgreements(LanguageEdition edition) {
        return forms(edition, "agreements-csv");
    }

    /** The catalogue, and the distributions of all datasets. */
    List<Frame.OtherForm> all(LanguageEdition edition) {
        return Stream.concat(Stream.of(catalogue), distributions())
                .map(file -> form(file, edition))
                .toList();
    }

    private List<Frame.OtherForm> forms(LanguageEdition edition, String... keys) {
        List<String> wanted = List.of(keys);
        return distributions()
                .filter(file -> wanted.contains(file.key()))
                .map(file -> form(file, edition))
                .toList();
    }

    private static Frame.OtherForm form(DataFile file, LanguageEdition edition) {
        return new Frame.OtherForm(
                file.format().mediaType(),
                edition.message("data.file." + file.key()),
                edition.site().addresses().ofFile(file.path()));
    }

    private Stream<DataFile> distributions() {
        return datasets.stream().map(Dataset::distributions).flatMap(List::stream);
    }

    private static DataFile csv(String key, String path, DataTable<?> table) {
        return new DataFile(key, path, DataFile.Format.CSV, table.csv());
    }

    /** Spreadsheet programs read the signs of their country; so there is a file for each language. */
    private static Map<Language, DataFile> sheets(String dataset, DataTable<?> table, Site site) {
        Map<Language, DataFile> sheets = new TreeMap<>();
        for (Language language : site.settings().languages()) {
            SpreadsheetCells cells =
                    new SpreadsheetCells(site.messages(language).locale());
            sheets.put(
                    language,
                    new DataFile(
                            dataset + "-sheet",
                            FOLDER + dataset + "." + language + ".csv",
                            DataFile.Format.CSV,
                            table.sheet(cells)));
        }
        return sheets;
    }

    /** Next to the CSV file, where programs look for it (W3C, Model for Tabular Data, 5.3). */
    private static DataFile metadata(String dataset, String path, DataTable<?> table, DataProfile profile) {
        return new DataFile(
                dataset + "-csvw",
                path + "-metadata.json",
                DataFile.Format.CSVW,
                CsvMetadata.of(profile, dataset, path.substring(FOLDER.length()), table.columns()));
    }
}
