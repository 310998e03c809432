package partnercities.plan;

import java.util.List;
import java.util.stream.Stream;
import partnercities.domain.Agreement;
import partnercities.link.Site;

/**
 * Plans the open data: the same cities and agreements in several forms, and the catalogue of these.
 *
 * @param sources keys of all sources that they rest on
 */
record OpenData(List<Dataset> datasets, DataFile catalogue, List<String> sources) {
    private static final String FOLDER = "data/";
    static final String GEOJSON = FOLDER + "cities.geojson";
    static final String CITIES_CSV = FOLDER + "cities.csv";
    static final String AGREEMENTS_CSV = FOLDER + "agreements.csv";
    static final String CITIES_JSON = FOLDER + "cities.json";
    static final String CATALOGUE = FOLDER + "catalog.jsonld";

    /** @param entries of any language: what is computed for a city does not depend on it */
    static OpenData of(Site site, Entries entries) {
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
                        metadata("cities", CITIES_CSV, cities, profile)),
                new Dataset(
                        "agreements",
                        agreements,
                        List.of(csv("agreements-csv", AGREEMENTS_CSV, agreements)),
                        metadata("agreements", AGREEMENTS_CSV, agreements, profile)));
        return new OpenData(
                datasets,
                new DataFile(
                        "catalog",
                        CATALOGUE,
                        DataFile.Format.JSON_LD,
                        new DataCatalog(profile, CATALOGUE).of(datasets)),
                CityRow.allSources(cities.rows()));
    }

    /** All of them, as files of the output. */
    List<PlainFile> files() {
        return Stream.concat(
                        datasets.stream()
                                .flatMap(dataset ->
                                        Stream.concat(dataset.distributions().stream(), Stream.of(dataset.metadata()))),
                        Stream.of(catalogue))
                .<PlainFile>map(file -> new PlainFile.Text(file.path(), file.text()))
                .toList();
    }

    private static DataFile csv(String key, String path, DataTable<?> table) {
        return new DataFile(key, path, DataFile.Format.CSV, table.csv());
    }

    /** Beside the table, where "CSV on the Web" looks for it (W3C, Model for Tabular Data, 5.3). */
    private static DataFile metadata(String dataset, String path, DataTable<?> table, DataProfile profile) {
        return new DataFile(
                dataset + "-csvw",
                path + "-metadata.json",
                DataFile.Format.CSVW,
                CsvMetadata.of(profile, dataset, path.substring(FOLDER.length()), table.columns()));
    }
}
