package partnercities.plan.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import partnercities.plan.files.JsonObject;
import partnercities.plan.files.SpreadsheetCells;

/** A table of open data. */
record DataTable<T>(List<DataColumn<T>> columns, List<T> rows) {

    /** The table in CSV with a header (RFC 4180). */
    String csv() {
        return csv(',', DataColumn::text);
    }

    /** The same for people, who open it in a spreadsheet program. */
    String sheet(SpreadsheetCells cells) {
        return SpreadsheetCells.BEGINNING + csv(cells.separator(), (column, row) -> column.text(row, cells));
    }

    private String csv(char separator, BiFunction<DataColumn<T>, T, String> cell) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(columns.stream().map(DataColumn::name).toList());
            for (T row : rows) {
                csv.writeRecord(
                        columns.stream().map(column -> cell.apply(column, row)).toList());
            }
        } catch (IOException e) { // can't happen in memory
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A row as an object, by the names of the columns. Unknown values are left out. */
    JsonObject properties(T row) {
        JsonObject properties = new JsonObject();
        columns.forEach(column -> properties.withAny(column.name(), column.value(row)));
        return properties;
    }
}
