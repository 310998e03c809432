package partnercities.preview;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import partnercities.build.Report;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.gather.source.SourceFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the pages of a preview show of the diagnostics: errors first. Warnings that stood before the session began are only
 * counted.
 */
final class PreviewReport {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Optional<String> editor;
    private final Report lines;
    private final Set<String> earlier;

    /**
     * @param editor the scheme of links that open the editor, e.g. {@code vscode}; empty if files can't be opened
     * @param lines reads the lines of sources
     * @param earlier what was known when the session began, by {@link #key}
     */
    PreviewReport(Optional<String> editor, Report lines, Set<String> earlier) {
        this.editor = editor;
        this.lines = lines;
        this.earlier = earlier;
    }

    /** Identifies a diagnostic even when lines were added above it. */
    static String key(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.message() + " "
                + diagnostic.position().map(Position::file).orElse("");
    }

    static Set<String> keys(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream().map(PreviewReport::key).collect(Collectors.toSet());
    }

    /** As the reload script reads it. */
    String json(List<Diagnostic> diagnostics) {
        Map<Boolean, List<Diagnostic>> byAge = diagnostics.stream()
                .collect(Collectors.partitioningBy(one -> !one.isError() && earlier.contains(key(one))));
        List<Diagnostic> shown = byAge.getOrDefault(false, List.of()).stream()
                .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(Comparator.naturalOrder()))
                .toList();
        long errors = shown.stream().filter(Diagnostic::isError).count();
        ObjectNode report = MAPPER.createObjectNode();
        report.put("errors", errors);
        report.put("warnings", shown.size() - errors);
        report.put("earlier", byAge.getOrDefault(true, List.of()).size());
        ArrayNode findings = report.putArray("findings");
        shown.forEach(diagnostic -> put(findings.addObject(), diagnostic));
        return report.toString();
    }

    /** The report of a failure that is nobody's mistake in a file. */
    static String failure(String sentence) {
        ObjectNode report = MAPPER.createObjectNode();
        report.put("errors", 1).put("warnings", 0).put("earlier", 0);
        report.putArray("findings")
                .addObject()
                .put("severity", "error")
                .put("code", "disk")
                .put("message", sentence);
        return report.toString();
    }

    private void put(ObjectNode node, Diagnostic diagnostic) {
        node.put("severity", diagnostic.severity().toString().toLowerCase(Locale.ROOT));
        node.put("code", diagnostic.code());
        node.put("message", diagnostic.message());
        diagnostic.help().ifPresent(help -> node.put("help", help));
        diagnostic.position().ifPresent(position -> {
            node.put("place", position.toString());
            link(position).ifPresent(link -> node.put("link", link));
            lines.line(position.file(), position.line())
                    .filter(line -> !line.isBlank())
                    .ifPresent(line -> node.put("excerpt", line.strip()));
        });
    }

    private Optional<String> link(Position position) {
        return editor.flatMap(scheme -> lines.file(position.file())
                .flatMap(SourceFile::location)
                .map(path -> scheme + "://file" + path.toUri().getRawPath() + ":" + position.line() + ":"
                        + position.column()));
    }
}
