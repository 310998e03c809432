package partnercities.build.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Diagnostics in the Static Analysis Results Interchange Format (SARIF 2.1.0), which forges and editors read. */
final class Sarif {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Sarif() {}

    static String of(List<Diagnostic> diagnostics) {
        ObjectNode log = MAPPER.createObjectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Partner Cities");
        ArrayNode rules = driver.putArray("rules");
        diagnostics.stream().map(Diagnostic::rule).map(Rule::code).distinct().forEach(code -> rules.addObject()
                .put("id", code));
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        diagnostics.forEach(diagnostic -> result(results.addObject(), diagnostic));
        return log.toPrettyString();
    }

    private static void result(ObjectNode result, Diagnostic diagnostic) {
        result.put("ruleId", diagnostic.code());
        result.put("level", diagnostic.severity().toString());
        String help = diagnostic.help().map(advice -> "\nhelp: " + advice).orElse("");
        result.putObject("message").put("text", diagnostic.message() + help);
        ArrayNode locations = result.putArray("locations");
        diagnostic.position().ifPresent(position -> location(locations.addObject(), position));
        if (!diagnostic.related().isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            diagnostic.related().forEach(place -> location(related.addObject(), place));
        }
    }

    private static void location(ObjectNode location, Position position) {
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(position.file()));
        physical.putObject("region")
                .put("startLine", position.line())
                .put("startColumn", position.column())
                .put("endColumn", position.column() + position.length());
    }

    private static String uri(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
