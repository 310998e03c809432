package partnercities.plan.opendata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import partnercities.domain.Language;

/**
 * One column of a table of open data. The header of the CSV file, its metadata, the properties of GeoJSON and the table for
 * people all come from here.
 *
 * @param word what its message is called, as {@code distance-km}
 * @param language of its texts, when the table has a column for each language
 * @param values gives the cell of a row: texts, numbers and truth values; one at the most unless it is a list
 */
record DataColumn<T>(
        String word, Optional<Language> language, Datatype datatype, Cells cells, Function<T, List<?>> values) {
    /** Stands between the values of a list, and so can't stand in one. */
    static final String SEPARATOR = "|";

    /** What cells there may be. */
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

    /** Its header, e.g. {@code distance_km} and {@code name_uk}. */
    String name() {
        return (word + language.map(suffix -> "-" + suffix).orElse("")).replace('-', '_');
    }

    /** The cell of a row as a text; empty where there is no value. */
    String text(T row) {
        return values.apply(row).stream()
                .map(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString())
                // a list can't quote its separator
                .map(text -> cells == Cells.LIST ? text.replace(SEPARATOR, "/") : text)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** The value of a row for JSON; empty where there is none. */
    Optional<Object> value(T row) {
        List<?> found = values.apply(row);
        return found.isEmpty() ? Optional.empty() : Optional.of(cells == Cells.LIST ? found : found.get(0));
    }
}
