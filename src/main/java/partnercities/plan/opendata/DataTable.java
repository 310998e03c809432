package partnercities.plan.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import partnercities.plan.files.JsonObject;

/** A table of open data. */
record DataTable<T>(List<DataColumn<T>> columns, List<T> rows) {

    /** The table in CSV with a header (RFC 4180). */
    String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(columns.stream().map(DataColumn::name).toList());
            for (T row : rows) {
                csv.writeRecord(columns.stream().map(column -> column.text(row)).toList());
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
