package partnercities;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table read by another library than the one that wrote it, and by the metadata beside it (W3C, Metadata Vocabulary for
 * Tabular Data).
 *
 * @param rows the cells by column; none for an empty one
 * @param descriptions the languages in which each column is described
 * @param complaints where the table breaks what the metadata promise
 */
record CsvOnTheWeb(List<Map<String, List<String>>> rows, List<List<String>> descriptions, List<String> complaints) {

    static CsvOnTheWeb read(Path csv) throws IOException {
        JsonNode metadata =
                new JsonMapper().readTree(Files.readString(csv.resolveSibling(csv.getFileName() + "-metadata.json")));
        List<JsonNode> columns = new ArrayList<>();
        metadata.get("tableSchema").get("columns").forEach(columns::add);
        List<String> complaints = new ArrayList<>();
        if (!metadata.get("url").asString().equals(csv.getFileName().toString())) {
            complaints.add("the metadata are of " + metadata.get("url"));
        }
        List<Map<String, List<String>>> rows = new ArrayList<>();
        try (CSVParser records = CSVParser.parse(csv, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            for (CSVRecord record : records) {
                if (record.size() != columns.size()) {
                    complaints.add("line " + record.getRecordNumber() + " has " + record.size() + " cells");
                } else if (record.getRecordNumber() == 1) {
                    checkHeader(record, columns, complaints);
                } else {
                    rows.add(row(record, columns, complaints));
                }
            }
        }
        checkPrimaryKey(metadata.get("tableSchema").get("primaryKey").asString(), rows, complaints);
        return new CsvOnTheWeb(
                rows,
                columns.stream()
                        .map(column -> column.get("dc:description").findValuesAsString("@language"))
                        .toList(),
                complaints);
    }

    private static void checkHeader(CSVRecord header, List<JsonNode> columns, List<String> complaints) {
        for (int index = 0; index < columns.size(); index++) {
            String title = columns.get(index).get("titles").asString();
            if (!header.get(index).equals(title)) {
                complaints.add("the column " + title + " is called " + header.get(index));
            }
        }
    }

    private static Map<String, List<String>> row(CSVRecord record, List<JsonNode> columns, List<String> complaints) {
        Map<String, List<String>> row = new LinkedHashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            JsonNode column = columns.get(index);
            String cell = record.get(index);
            List<String> values = cell.isEmpty()
                    ? List.of()
                    : column.has("separator")
                            ? List.of(cell.split(
                                    Pattern.quote(column.get("separator").asString()), -1))
                            : List.of(cell);
            String place = column.get("name").asString() + " in line " + record.getRecordNumber();
            if (values.isEmpty() && column.path("required").asBoolean(false)) {
                complaints.add(place + " is empty");
            }
            values.stream()
                    .filter(value -> !isOfType(value, column.get("datatype")))
                    .forEach(value -> complaints.add(place + " is no " + column.get("datatype") + ": " + value));
            row.put(column.get("name").asString(), values);
        }
        return row;
    }

    private static boolean isOfType(String value, JsonNode datatype) {
        if (datatype.isObject()) {
            return datatype.get("base").asString().equals("string")
                    && value.matches(datatype.get("format").asString());
        }
        try {
            return switch (datatype.asString()) {
                case "string" -> true;
                case "integer" -> new BigInteger(value).signum() >= 0;
                case "decimal" -> value.equals(new BigDecimal(value).toPlainString());
                case "boolean" -> Set.of("true", "false").contains(value);
                case "gYear" -> value.matches("\\d{4}");
                case "anyURI" -> URI.create(value).isAbsolute();
                default -> false;
            };
        } catch (IllegalArgumentException another) {
            return false;
        }
    }

    private static void checkPrimaryKey(String key, List<Map<String, List<String>>> rows, List<String> complaints) {
        Set<List<String>> seen = new HashSet<>();
        rows.stream()
                .filter(row -> !seen.add(row.get(key)))
                .forEach(row -> complaints.add("the key " + row.get(key) + " stands twice"));
    }
}
