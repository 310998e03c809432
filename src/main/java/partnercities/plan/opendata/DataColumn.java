package partnercities.plan.opendata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import partnercities.domain.text.Language;
import partnercities.plan.files.SpreadsheetCells;

/**
 * One column of a table of open data. It decides the header and cells of the CSV file, their metadata, the properties in GeoJSON,
 * and the description on the data page.
 *
 * @param word names the column's message, e.g. {@code distance-km}
 * @param language of its texts, if the table has one such column per language
 * @param values gives the cell of a row as texts, numbers or truth values; at most one value unless cells are lists
 */
record DataColumn<T>(
        String word, Optional<Language> language, Datatype datatype, Cells cells, Function<T, List<?>> values) {
    /** Separates the values of a list, so no value may contain it. */
    static final String SEPARATOR = "|";

    /** How many values a cell holds: exactly one, at most one, or any number. */
    enum Cells {
        REQUIRED,
        OPTIONAL,
        LIST
    }

    static <T> DataColumn<T> required(String word, Datatype datatype, Function<T, Object> value) {
        return new DataColumn<>(word, Optional.empty(), datatype, Cells.REQUIRED, row -> List.of(value.apply(row)));
    }

    static <T> DataColumn<T> optional(String word, Datatype datatype, Function<T, Optional<?>> value) {
        return new DataColumn<>(word, Optional.empty(), datatype, Cells.OPTIONAL, row -> value.apply(row).stream()
                .toList());
    }

    static <T> DataColumn<T> list(String word, Datatype datatype, Function<T, List<?>> values) {
        return new DataColumn<>(word, Optional.empty(), datatype, Cells.LIST, values);
    }

    DataColumn<T> in(Language other) {
        return new DataColumn<>(word, Optional.of(other), datatype, cells, values);
    }

    /** The header, e.g. {@code distance_km} or {@code name_uk}. */
    String name() {
        return (word + language.map(suffix -> "-" + suffix).orElse("")).replace('-', '_');
    }

    /** The cell of a row as text; empty if there is no value. */
    String text(T row) {
        return values.apply(row).stream()
                .map(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString())
                // CSV on the Web has no way to escape a separator
                .map(text -> cells == Cells.LIST ? text.replace(SEPARATOR, "/") : text)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** The cell of a row in a file that people open in a spreadsheet program. */
    String text(T row, SpreadsheetCells sheet) {
        boolean number = datatype.equals(Datatype.NUMBER) || datatype.equals(Datatype.WHOLE_NUMBER);
        return number ? sheet.number(text(row)) : sheet.text(text(row));
    }

    /** The cell of a row for JSON; empty if there is no value. */
    Optional<Object> value(T row) {
        List<?> found = values.apply(row);
        return found.isEmpty() ? Optional.empty() : Optional.of(cells == Cells.LIST ? found : found.get(0));
    }
}
