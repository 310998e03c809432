package partnercities.plan.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.domain.text.Language;
import partnercities.plan.files.JsonObject;
import partnercities.plan.files.SpreadsheetCells;

class DataTableTest {
    private static final DataColumn<String> NAME = DataColumn.required("name", Datatype.TEXT, row -> row);
    private static final DataColumn<String> AFTER = DataColumn.required("after", Datatype.TEXT, row -> "after");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brest, France",
                "the \"second\" Lublin",
                "two\nlines",
                "two\r\nlines",
                "=SUM(A1:A2)",
                "-1",
                "@home",
                " spaces ",
                "a|b",
                "a;b",
                "# no comment",
                "Кривий Ріг",
                "𐍀",
                ","
            })
    void whateverStandsInACellComesBackAsItWas(String name) throws IOException {
        List<CSVRecord> records = read(new DataTable<>(List.of(NAME, AFTER), List.of(name)).csv());

        assertThat(records).hasSize(2);
        assertThat(records.get(0).toList()).containsExactly("name", "after");
        assertThat(records.get(1).toList()).containsExactly(name, "after");
    }

    /** What Excel would run, take for a number or take for a date, read in Poland. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=SUM(A1:A2)|'=SUM(A1:A2)",
                "+48 81 466|'+48 81 466",
                "-1|'-1",
                "@home|'@home",
                "`\t=1`|`'\t=1`",
                " =1|' =1",
                "＝1|'＝1",
                "002|`=\"002\"`",
                "2023-02|`=\"2023-02\"`",
                "1/2|`=\"1/2\"`",
                "12e3|`=\"12e3\"`",
                "2023-02-02|2023-02-02",
                "1988|1988",
                "Lviv|Lviv",
                "a-b=c|a-b=c"
            })
    void nothingRunsAndNothingIsGuessedInAFileForPeople(String name, String cell) throws IOException {
        DataColumn<String> area =
                DataColumn.required("area-km2", Datatype.NUMBER, row -> new java.math.BigDecimal("-148.9"));
        String sheet = new DataTable<>(List.of(NAME, area), List.of(name))
                .sheet(new SpreadsheetCells(Locale.forLanguageTag("pl-PL")));

        assertThat(sheet).startsWith("\uFEFFname;area_km2\r\n");
        assertThat(sheet.substring(sheet.indexOf('\n') + 1).strip())
                .isIn(cell + ";-148,9", "\"" + cell.replace("\"", "\"\"") + "\";-148,9");
    }

    @Test
    void whereNumbersHaveAPointCellsAreSeparatedByCommas() {
        assertThat(new DataTable<>(List.of(NAME, AFTER), List.of("Lviv")).sheet(new SpreadsheetCells(Locale.UK)))
                .isEqualTo("\uFEFFname,after\r\nLviv,after\r\n");
    }

    @Test
    void everyRecordEndsAsRfc4180Says() {
        String csv = new DataTable<>(List.of(NAME, AFTER), List.of("Lviv")).csv();

        assertThat(csv).isEqualTo("name,after\r\nLviv,after\r\n");
    }

    @Test
    void aListIsOneCellAndItsSeparatorStandsInNoValue() {
        DataColumn<String> names = DataColumn.list("names", Datatype.TEXT, row -> List.of("a|b", "c"));

        assertThat(names.text("")).isEqualTo("a/b|c");
        assertThat(names.value("")).contains(List.of("a|b", "c"));
    }

    @Test
    void whatIsNotKnownIsAnEmptyCellAndNoProperty() {
        DataColumn<String> unknown = DataColumn.optional("area-km2", Datatype.NUMBER, row -> Optional.empty());
        DataTable<String> table = new DataTable<>(List.of(NAME, unknown), List.of("Lviv"));

        assertThat(table.csv()).isEqualTo("name,area_km2\r\nLviv,\r\n");
        assertThat(table.properties("Lviv").inHtml().markup()).isEqualTo("{\"name\":\"Lviv\"}");
    }

    @Test
    void aColumnForALanguageIsNamedAfterIt() {
        assertThat(NAME.in(new Language("de-AT")).name()).isEqualTo("name_de_AT");
    }

    @ParameterizedTest
    @ValueSource(doubles = {430, 1e7, 148.9, -0.5, 0})
    void numbersAreWrittenWithoutAnExponent(double number) {
        DataColumn<String> column = DataColumn.required("number", Datatype.NUMBER, row -> JsonObject.decimal(number));

        assertThat(column.text("")).doesNotContain("E").satisfies(text -> assertThat(Double.parseDouble(text))
                .isEqualTo(number));
        assertThat(new JsonObject().withAny("n", column.value("")).inHtml().markup())
                .isEqualTo("{\"n\":" + column.text("") + "}");
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        try (var records = org.apache.commons.csv.CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return records.getRecords();
        }
    }
}
