package partnercities.preview;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.build.Report;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.gather.source.SourceFile;
import partnercities.phrases.Phrasebook;
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
    private final Phrasebook book;

    /**
     * @param editor the scheme of links that open the editor, e.g. {@code vscode}; empty if files can't be opened
     * @param lines reads the lines of sources
     * @param earlier what was known when the session began, by {@link #key}
     * @param book says all that the panel shows
     */
    PreviewReport(Optional<String> editor, Report lines, Set<String> earlier, Phrasebook book) {
        this.editor = editor;
        this.lines = lines;
        this.earlier = earlier;
        this.book = book;
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
        long warnings = shown.size() - errors;
        int before = byAge.getOrDefault(true, List.of()).size();
        ObjectNode report = of(errors, warnings, book);
        if (before > 0) {
            report.put("besides", book.say("Besides, " + Report.counted(before, "warning") + " from before."));
        }
        ArrayNode findings = report.putArray("findings");
        shown.forEach(diagnostic -> put(findings.addObject(), diagnostic));
        return report.toString();
    }

    /** The report of a failure that is nobody's mistake in a file. */
    static String failure(String sentence, Phrasebook book) {
        ObjectNode report = of(1, 0, book);
        report.putArray("findings")
                .addObject()
                .put("severity", "error")
                .put("gravity", book.say("error"))
                .put("code", "disk")
                .put("message", book.say(sentence));
        return report.toString();
    }

    /** A report without findings: their numbers, and the words of the panel. */
    private static ObjectNode of(long errors, long warnings, Phrasebook book) {
        ObjectNode report = MAPPER.createObjectNode();
        report.put("errors", errors);
        report.put("warnings", warnings);
        report.put("counts", counts(errors, warnings, book));
        report.put("language", book.language().key());
        ObjectNode words = report.putObject("words");
        words.put("label", book.say("Mistakes in the site"));
        words.put("hide", book.say("Hide"));
        words.put("copy", book.say("Copy"));
        words.put("help", book.say("Help"));
        return report;
    }

    private static String counts(long errors, long warnings, Phrasebook book) {
        return Stream.of(Map.entry("error", errors), Map.entry("warning", warnings))
                .filter(counted -> counted.getValue() > 0)
                .map(counted -> book.say(Report.counted(counted.getValue(), counted.getKey())))
                .collect(Collectors.joining(", "));
    }

    private void put(ObjectNode node, Diagnostic diagnostic) {
        node.put("severity", diagnostic.severity().toString().toLowerCase(Locale.ROOT));
        node.put("gravity", book.say(diagnostic.severity().toString()));
        node.put("code", diagnostic.code());
        node.put("message", book.say(diagnostic.message()));
        diagnostic.help().ifPresent(help -> node.put("help", book.say(help)));
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
