package partnercities.build.report;

import java.util.List;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Diagnostics as a JSON array, for editors and other programs. */
final class JsonDiagnostics {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonDiagnostics() {}

    static String of(List<Diagnostic> diagnostics) {
        ArrayNode array = MAPPER.createArrayNode();
        for (Diagnostic diagnostic : diagnostics) {
            ObjectNode node = array.addObject();
            node.put("severity", diagnostic.severity().toString());
            node.put("code", diagnostic.code());
            node.put("message", diagnostic.message());
            diagnostic.help().ifPresent(help -> node.put("help", help));
            diagnostic.position().ifPresent(position -> put(node, position));
            ArrayNode related = node.putArray("related");
            diagnostic.related().forEach(place -> put(related.addObject(), place));
        }
        return array.toPrettyString();
    }

    private static void put(ObjectNode node, Position position) {
        node.put("file", position.file());
        node.put("line", position.line());
        node.put("column", position.column());
        node.put("length", position.length());
    }
}
