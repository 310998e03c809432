package partnercities.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.build.report.DiagnosticPrinter;
import partnercities.build.report.DiagnosticPrinter.Format;
import partnercities.diagnostic.Diagnostic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Diagnostics of stories with many kinds of mistakes, as the programs that read them prescribe. */
class MachineFormatsTest {
    private static final Schema SARIF = sarif();
    /** Those of GitLab's documentation. */
    private static final Set<String> SEVERITIES = Set.of("info", "minor", "major", "critical", "blocker");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** The schema is that of OASIS. */
    private static Schema sarif() {
        try (InputStream schema = MachineFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(schema), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "small",
                "broken-pages",
                "duplicate-keys",
                "slips-encodings",
                "slips-markdown",
                "slips-names",
                "unexpected-files",
                "wide-characters",
                "wrong-types"
            })
    void areValid(String story) throws IOException {
        List<Diagnostic> diagnostics = new Workshop(folder, Stories.load(story)).diagnostics();
        DiagnosticPrinter printer = new DiagnosticPrinter((file, line) -> Optional.empty());

        JsonNode sarif = JsonMapper.shared().readTree(printer.print(diagnostics, Format.SARIF));
        assertThat(SARIF.validate(sarif)).isEmpty();
        assertThat(SARIF.validate(JsonMapper.shared().createObjectNode())).isNotEmpty();
        assertThat(sarif.at("/runs/0/results").size()).isEqualTo(diagnostics.size());

        JsonNode issues = JsonMapper.shared().readTree(printer.print(diagnostics, Format.GITLAB));
        assertThat(issues.size()).isEqualTo(diagnostics.size());
        Set<String> fingerprints = new TreeSet<>();
        for (JsonNode issue : issues) {
            assertThat(issue.path("description").asString()).isNotBlank();
            assertThat(issue.path("check_name").asString()).isNotBlank();
            assertThat(fingerprints.add(issue.path("fingerprint").asString())).isTrue();
            assertThat(issue.path("severity").asString()).isIn(SEVERITIES);
            assertThat(issue.at("/location/path").asString()).isNotBlank().doesNotStartWith("./");
            assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
        }
    }
}
