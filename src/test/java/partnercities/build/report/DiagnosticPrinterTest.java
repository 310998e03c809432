package partnercities.build.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.build.report.DiagnosticPrinter.Format;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiagnosticPrinterTest {
    private static final Diagnostic UNKNOWN_CITY = Diagnostic.of(Rule.UNKNOWN_CITY, "There is no city 'kryvyi-rig'.")
            .at(new Position("content/agreements/kryvyi-rih-2023.yaml", 3, 7, 10))
            .help("did you mean 'kryvyi-rih'?");

    @Test
    void showsTheLineAndCaretsBelowIt() {
        assertThat(text("city: kryvyi-rig", UNKNOWN_CITY)).isEqualTo("""
                        error[unknown-city]: There is no city 'kryvyi-rig'.
                          content/agreements/kryvyi-rih-2023.yaml:3:7
                        3 | city: kryvyi-rig
                          |       ^^^^^^^^^^
                          help: did you mean 'kryvyi-rih'?
                        """);
    }

    /** The last two columns: blanks and carets as a terminal shows them below the marked text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "x: abc | 4 | 3 |~   ~| ^^^",
                "ї: Łuck | 4 | 4 |~   ~| ^^^^",
                "焦作: abc | 5 | 3 |~      ~| ^^^",
                "x: 焦作 | 4 | 2 |~   ~| ^^^^",
                "\uD83D\uDE00\uD83D\uDE00: abc | 5 | 1 |~      ~| ^",
                "\uD835\uDD4F: abc | 4 | 1 |~   ~| ^",
                "e\u0301: abc | 5 | 3 |~   ~| ^^^",
                "x: e\u0301\u0323 | 4 | 3 |~   ~| ^",
                "~\tx: abc~ | 5 | 3 |~\t   ~| ^^^",
                "~\t焦\tx~ | 4 | 1 |~\t  \t~| ^",
                "short | 6 | 10 |~     ~| ^",
                "short | 99 | 1 |~     ~| ^",
                "short | 3 | 99 |~  ~| ^^^",
                "~~ | 1 | 1 |~~| ^",
            })
    void setsCaretsUnderWideNarrowAndCombiningCharactersAndTabs(
            String line, int column, int length, String blanks, String carets) {
        Diagnostic diagnostic = Diagnostic.of(Rule.WRONG_TYPE, "Message.").at(new Position("file", 12, column, length));

        assertThat(text(line, diagnostic).lines().skip(2)).containsExactly("12 | " + line, "   | " + blanks + carets);
    }

    @Test
    void doesWithoutTheLineWhereThereIsNone() {
        assertThat(new DiagnosticPrinter((file, number) -> Optional.empty()).print(List.of(UNKNOWN_CITY), Format.TEXT))
                .isEqualTo("""
                        error[unknown-city]: There is no city 'kryvyi-rig'.
                          content/agreements/kryvyi-rih-2023.yaml:3:7
                          help: did you mean 'kryvyi-rih'?
                        """);
        assertThat(text("", Diagnostic.of(Rule.EDITED_FILE, "Message."))).isEqualTo("warning[edited-file]: Message.\n");
    }

    @Test
    void namesFurtherPlacesAndLeavesALineBetweenDiagnostics() {
        Diagnostic twice = Diagnostic.of(Rule.DUPLICATE_KEY, "Twice.")
                .at(new Position("a.yaml", 2, 1, 1))
                .seeAlso(new Position("a.yaml", 1, 1, 1));

        assertThat(new DiagnosticPrinter((file, number) -> Optional.empty()).print(List.of(twice, twice), Format.TEXT))
                .isEqualTo("""
                        error[duplicate-key]: Twice.
                          a.yaml:2:1
                          see also a.yaml:1:1

                        error[duplicate-key]: Twice.
                          a.yaml:2:1
                          see also a.yaml:1:1
                        """);
    }

    @Test
    void printsNothingWhenNothingIsWrong() {
        DiagnosticPrinter printer = new DiagnosticPrinter((file, number) -> Optional.empty());

        assertThat(printer.print(List.of(), Format.TEXT)).isEmpty();
        assertThat(printer.print(List.of(), Format.GITHUB)).isEmpty();
        assertThat(new JsonMapper().readTree(printer.print(List.of(), Format.JSON)))
                .isEmpty();
    }

    @Test
    void writesJsonForPrograms() {
        Diagnostic diagnostic = UNKNOWN_CITY.seeAlso(new Position("b \"c\".yaml", 1, 2, 3));
        String json = new DiagnosticPrinter((file, number) -> Optional.empty())
                .print(List.of(diagnostic, Diagnostic.of(Rule.EDITED_FILE, "Line\nbreak, „cudzysłów”.")), Format.JSON);

        JsonNode read = new JsonMapper().readTree(json);
        assertThat(json).endsWith("]\n");
        assertThat(read.get(0)).isEqualTo(new JsonMapper().readTree("""
                                        {"severity": "error", "code": "unknown-city",
                                         "message": "There is no city 'kryvyi-rig'.",
                                         "help": "did you mean 'kryvyi-rih'?",
                                         "file": "content/agreements/kryvyi-rih-2023.yaml",
                                         "line": 3, "column": 7, "length": 10,
                                         "related": [{"file": "b \\"c\\".yaml", "line": 1, "column": 2, "length": 3}]}
                                        """));
        assertThat(read.get(1).get("message").asString()).isEqualTo("Line\nbreak, „cudzysłów”.");
        assertThat(read.get(1).has("file")).isFalse();
    }

    @Test
    void writesAnnotationsForForges() {
        assertThat(github(UNKNOWN_CITY))
                .isEqualTo("::error file=content/agreements/kryvyi-rih-2023.yaml,line=3,col=7,endColumn=17,"
                        + "title=unknown-city::There is no city 'kryvyi-rig'.%0Ahelp: did you mean 'kryvyi-rih'?\n");
        assertThat(github(Diagnostic.of(Rule.EDITED_FILE, "100 %, a\r\nb: ::error::")))
                .isEqualTo("::warning title=edited-file::100 %25, a%0D%0Ab: ::error::\n");
        assertThat(github(Diagnostic.of(Rule.WRONG_TYPE, "m").at(new Position("a,b:c%\n.yaml", 1, 1, 1))))
                .isEqualTo("::error file=a%2Cb%3Ac%25%0A.yaml,line=1,col=1,endColumn=2,title=wrong-type::m\n");
    }

    @Test
    void writesGitLabsReport() {
        JsonNode issue = new JsonMapper()
                .readTree(new DiagnosticPrinter((file, number) -> Optional.empty())
                        .print(List.of(UNKNOWN_CITY), Format.GITLAB))
                .get(0);

        assertThat(issue.get("check_name").asString()).isEqualTo("unknown-city");
        assertThat(issue.get("severity").asString()).isEqualTo("major");
        assertThat(issue.get("fingerprint").asString()).hasSize(64);
        assertThat(issue.at("/location/path").asString()).isEqualTo("content/agreements/kryvyi-rih-2023.yaml");
        assertThat(issue.at("/location/lines/begin").asInt()).isEqualTo(3);
    }

    /** Else it shows only one of them. */
    @Test
    void mistakesThatReadAlikeAreSeveralToGitLab() {
        Diagnostic again = Diagnostic.of(Rule.UNKNOWN_CITY, UNKNOWN_CITY.message())
                .at(new Position("content/agreements/kryvyi-rih-2023.yaml", 9, 1, 1));
        JsonNode issues = new JsonMapper()
                .readTree(new DiagnosticPrinter((file, number) -> Optional.empty())
                        .print(List.of(UNKNOWN_CITY, again), Format.GITLAB));

        assertThat(issues.get(0).get("fingerprint")).isNotEqualTo(issues.get(1).get("fingerprint"));
    }

    @Test
    void writesSarif() {
        JsonNode log = new JsonMapper()
                .readTree(new DiagnosticPrinter((file, number) -> Optional.empty())
                        .print(
                                List.of(UNKNOWN_CITY, Diagnostic.of(Rule.EDITED_FILE, "without a place")),
                                Format.SARIF));

        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        JsonNode result = log.at("/runs/0/results/0");
        assertThat(result.get("ruleId").asString()).isEqualTo("unknown-city");
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.at("/message/text").asString()).contains("There is no city 'kryvyi-rig'.", "help: ");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("content/agreements/kryvyi-rih-2023.yaml");
        assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(7);
        assertThat(log.at("/runs/0/results/1/level").asString()).isEqualTo("warning");
        assertThat(log.at("/runs/0/tool/driver/rules")).hasSize(2);
    }

    @Test
    void showsOnlyWhatIsAroundAMistakeInALongLine() {
        String line = "word ".repeat(300) + "[x](missing.pdf) end";
        String text = text(line, Diagnostic.of(Rule.BROKEN_LINK, "m").at(new Position("file", 1, 1501, 16)));

        assertThat(text.lines().skip(2))
                .containsExactly(
                        "1 | …" + "word ".repeat(16) + "[x](missing.pdf) end".substring(0, 20),
                        "  |  " + " ".repeat(80) + "^".repeat(16));
        assertThat(text.lines()).allSatisfy(shown -> assertThat(shown.length()).isLessThanOrEqualTo(106));
    }

    @Test
    void showsNoCharacterThatWouldSteerTheTerminal() {
        assertThat(text("a\u001B[31mb", Diagnostic.of(Rule.WRONG_TYPE, "m").at(new Position("file", 1, 1, 1))))
                .doesNotContain("\u001B");
    }

    private static String text(String line, Diagnostic diagnostic) {
        return new DiagnosticPrinter((file, number) -> Optional.of(line)).print(List.of(diagnostic), Format.TEXT);
    }

    private static String github(Diagnostic diagnostic) {
        return new DiagnosticPrinter((file, number) -> Optional.empty()).print(List.of(diagnostic), Format.GITHUB);
    }
}
