package partnercities.build;

import java.util.List;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.encoding.Sha256;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Diagnostics as GitLab's Code Quality report, which it shows in merge requests. */
final class CodeQuality {
    private static final JsonMapper MAPPER = new JsonMapper();

    private CodeQuality() {}

    static String of(List<Diagnostic> diagnostics) {
        ArrayNode issues = MAPPER.createArrayNode();
        for (Diagnostic diagnostic : diagnostics) {
            ObjectNode issue = issues.addObject();
            issue.put(
                    "description",
                    diagnostic.message()
                            + diagnostic.help().map(help -> " " + help).orElse(""));
            issue.put("check_name", diagnostic.code());
            issue.put("fingerprint", fingerprint(diagnostic));
            issue.put("severity", diagnostic.isError() ? "major" : "minor");
            ObjectNode location = issue.putObject("location");
            location.put("path", diagnostic.position().map(Position::file).orElse("content"));
            location.putObject("lines")
                    .put("begin", diagnostic.position().map(Position::line).orElse(1));
        }
        return issues.toPrettyString();
    }

    /** The same for a mistake that only moved to another line. */
    private static String fingerprint(Diagnostic diagnostic) {
        return Sha256.of(diagnostic.code() + "\n"
                + diagnostic.position().map(Position::file).orElse("") + "\n" + diagnostic.message());
    }
}
