package partnercities;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.SourceText;
import partnercities.gather.source.SourceFile;
import partnercities.gather.source.SourceFolder;

/** Prints the result of a build, for people or for programs. */
final class Report {
    private static final int WITHHELD_SHOWN = 20;

    private final SourceFolder content;
    private final SourceFolder templates;
    private final DiagnosticPrinter.Format format;
    private final Map<String, List<String>> lines = new ConcurrentHashMap<>();

    Report(SourceFolder content, SourceFolder templates, DiagnosticPrinter.Format format) {
        this.content = content;
        this.templates = templates;
        this.format = format;
    }

    /** The diagnostics of a build as text. */
    String diagnostics(SiteBuild.Outcome outcome) {
        return text(outcome.diagnostics());
    }

    /** Diagnostics as text. */
    String text(List<Diagnostic> diagnostics) {
        return new DiagnosticPrinter(this::line).print(diagnostics, format);
    }

    /**
     * Prints the diagnostics, what was not published, and a summary in one line. In JSON, programs get the diagnostics
     * alone, on standard output.
     */
    void print(SiteBuild.Outcome outcome, Stopwatch stopwatch, String done, PrintWriter out, PrintWriter err) {
        PrintWriter to = format == DiagnosticPrinter.Format.TEXT ? err : out;
        to.print(diagnostics(outcome));
        to.flush();
        if (format == DiagnosticPrinter.Format.JSON) {
            return;
        }
        if (!outcome.withheld().isEmpty()) {
            out.println("Not published:");
            outcome.withheld().stream()
                    .limit(WITHHELD_SHOWN)
                    .forEach(one -> out.println("  " + one.file() + " " + one.reason()));
            if (outcome.withheld().size() > WITHHELD_SHOWN) {
                out.println("  and " + (outcome.withheld().size() - WITHHELD_SHOWN) + " more");
            }
        }
        printSummary(outcome, stopwatch, done, out);
    }

    /** Prints the summary alone. */
    void printSummary(SiteBuild.Outcome outcome, Stopwatch stopwatch, String done, PrintWriter out) {
        out.println(summary(outcome, stopwatch, done));
        out.flush();
    }

    private static String summary(SiteBuild.Outcome outcome, Stopwatch stopwatch, String done) {
        long errors =
                outcome.diagnostics().stream().filter(one -> one.isError()).count();
        long warnings = outcome.diagnostics().size() - errors;
        String found = (errors > 0 ? ", " + count(errors, "error") : "")
                + (warnings > 0 ? ", " + count(warnings, "warning") : "");
        String changes = outcome.changes()
                .map(change -> " (" + change.written() + " written, " + change.unchanged() + " unchanged, "
                        + change.removed() + " removed)")
                .orElse("");
        String seconds = String.format(Locale.ROOT, "%.1f", stopwatch.total().toMillis() / 1000.0);
        return (outcome.good() ? done : "Nothing was written") + ": " + count(outcome.pages(), "page") + " in "
                + count(outcome.languages(), "language") + changes + found + ", " + seconds + " s";
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The file that positions call by this name. */
    Optional<SourceFile> file(String display) {
        return content.displayedAs(display).or(() -> templates.displayedAs(display));
    }

    /** A line of a source file, from 1. */
    Optional<String> line(String file, int number) {
        List<String> all = lines.computeIfAbsent(file, this::lines);
        return number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    private List<String> lines(String file) {
        Optional<SourceFile> source = file(file);
        if (source.isEmpty()) {
            return List.of();
        }
        try {
            return new SourceText(file, new String(source.get().bytes(), StandardCharsets.UTF_8)).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
