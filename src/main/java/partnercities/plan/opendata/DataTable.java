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

    /** As RFC 4180 writes it, with a header. */
    String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(columns.stream().map(DataColumn::name).toList());
            rows.forEach(row -> csv.writeRecord(
                    columns.stream().map(column -> column.text(row)).toList()));
        } catch (IOException intoMemory) {
            throw new UncheckedIOException(intoMemory);
        }
        return text.toString();
    }

    /** A row as an object that has the names of the columns as keys; what is not known is left out. */
    JsonObject properties(T row) {
        JsonObject properties = new JsonObject();
        columns.forEach(column -> properties.withAny(column.name(), column.value(row)));
        return properties;
    }
}
