package partnercities.plan.opendata;

import java.util.List;
import partnercities.plan.files.JsonObject;

/** Describes a CSV file to programs (W3C, Metadata Vocabulary for Tabular Data, 2015). */
final class CsvMetadata {
    private CsvMetadata() {}

    /** @param csv name of the CSV file, which lies in the same folder */
    static <T> String of(DataProfile profile, String dataset, String csv, List<DataColumn<T>> columns) {
        return new JsonObject()
                .with("@context", "http://www.w3.org/ns/csvw")
                .with("url", csv)
                .with("dc:title", DataProfile.literals(profile.title("data." + dataset + ".title")))
                .with("dc:description", DataProfile.literals(profile.messages("data." + dataset + ".description")))
                .with("dc:modified", DataProfile.typed(profile.modified(), "date"))
                .with(
                        "dc:publisher",
                        DataProfile.literals(
                                profile.site().settings().publisher().name()))
                .withAny("dc:license", profile.licence().map(licence -> DataProfile.reference(licence.url())))
                .with(
                        "tableSchema",
                        new JsonObject()
                                .with(
                                        "columns",
                                        columns.stream()
                                                .map(column -> column(profile, dataset, column))
                                                .toList())
                                .with("primaryKey", "id"))
                .inLines();
    }

    private static JsonObject column(DataProfile profile, String dataset, DataColumn<?> column) {
        JsonObject description = new JsonObject()
                .with("name", column.name())
                // programs compare titles with the header of the CSV file
                .with("titles", column.name())
                .with(
                        "dc:description",
                        DataProfile.literals(profile.messages("data." + dataset + ".column." + column.word())))
                .with("datatype", column.datatype().named());
        if (column.datatype().equals(Datatype.TEXT)) {
            description.withAny("lang", column.language().map(language -> language.tag()));
        }
        return switch (column.cells()) {
            case REQUIRED -> description.with("required", true);
            case OPTIONAL -> description;
            case LIST -> description.with("separator", DataColumn.SEPARATOR);
        };
    }
}
