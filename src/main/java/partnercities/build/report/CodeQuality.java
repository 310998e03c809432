package partnercities.build.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Integer> told = new HashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            ObjectNode issue = issues.addObject();
            issue.put(
                    "description",
                    diagnostic.message()
                            + diagnostic.help().map(help -> " " + help).orElse(""));
            issue.put("check_name", diagnostic.code());
            issue.put("fingerprint", fingerprint(diagnostic, told));
            issue.put("severity", diagnostic.isError() ? "major" : "minor");
            ObjectNode location = issue.putObject("location");
            location.put("path", diagnostic.position().map(Position::file).orElse("content"));
            location.putObject("lines")
                    .put("begin", diagnostic.position().map(Position::line).orElse(1));
        }
        return issues.toPrettyString();
    }

    /**
     * The same for a mistake that only moved to another line. GitLab shows one of those with equal fingerprints, so mistakes that
     * read alike in one file are numbered.
     *
     * @param told how often each has been told
     */
    private static String fingerprint(Diagnostic diagnostic, Map<String, Integer> told) {
        String mistake = diagnostic.code() + "\n"
                + diagnostic.position().map(Position::file).orElse("") + "\n" + diagnostic.message();
        int times = told.merge(mistake, 1, Integer::sum);
        return Sha256.of(times == 1 ? mistake : mistake + "\n" + times);
    }
}
