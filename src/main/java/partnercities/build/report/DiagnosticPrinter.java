package partnercities.build.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Excerpt;
import partnercities.phrases.Phrasebook;

/** Turns diagnostics into text for people, or into what programs and forges read. */
public final class DiagnosticPrinter {
    /** Who reads the diagnostics: people, programs, or a forge. */
    public enum Format {
        TEXT,
        JSON,
        GITHUB,
        GITLAB,
        SARIF;

        /** Whether a summary may follow; else the diagnostics are a document of their own. */
        public boolean hasSummary() {
            return this == TEXT || this == GITHUB;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Gives a line of a source file, without its line end; empty when the file can't be read. */
    public interface Lines {
        Optional<String> line(String file, int number);
    }

    private final Lines lines;
    private final Phrasebook book;

    /** Prints in English. */
    public DiagnosticPrinter(Lines lines) {
        this(lines, Phrasebook.ENGLISH);
    }

    /** @param book says what people read; programs and forges get the sentences as they are */
    public DiagnosticPrinter(Lines lines, Phrasebook book) {
        this.lines = lines;
        this.book = book;
    }

    /** All diagnostics as text, which ends with a line feed unless there are none. */
    public String print(List<Diagnostic> diagnostics, Format format) {
        return switch (format) {
            case TEXT -> String.join("\n", diagnostics.stream().map(this::text).toList());
            case JSON -> JsonDiagnostics.of(diagnostics) + "\n";
            case GITLAB -> CodeQuality.of(diagnostics) + "\n";
            case SARIF -> Sarif.of(diagnostics) + "\n";
            case GITHUB ->
                String.join(
                        "",
                        diagnostics.stream().map(DiagnosticPrinter::annotation).toList());
        };
    }

    private String text(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        text.append(book.say(diagnostic.severity().toString()))
                .append('[')
                .append(diagnostic.code())
                .append("]: ")
                .append(book.say(diagnostic.message()))
                .append('\n');
        diagnostic.position().ifPresent(position -> {
            text.append("  ").append(position).append('\n');
            lines.line(position.file(), position.line()).ifPresent(line -> text.append(Excerpt.of(position, line)));
        });
        diagnostic.related().forEach(place -> text.append("  " + book.say("see also") + " ")
                .append(place)
                .append('\n'));
        diagnostic.help().ifPresent(help -> text.append("  " + book.say("help") + ": ")
                .append(book.say(help))
                .append('\n'));
        return text.toString();
    }

    /** A workflow command of GitHub Actions, which other forges' runners understand too. */
    private static String annotation(Diagnostic diagnostic) {
        StringBuilder text =
                new StringBuilder("::").append(diagnostic.severity()).append(' ');
        diagnostic.position().ifPresent(position -> text.append("file=")
                .append(property(position.file()))
                .append(",line=")
                .append(position.line())
                .append(",col=")
                .append(position.column())
                .append(",endColumn=")
                .append(position.column() + position.length())
                .append(','));
        text.append("title=").append(property(diagnostic.code())).append("::");
        String help = diagnostic.help().map(advice -> "\nhelp: " + advice).orElse("");
        return text.append(data(diagnostic.message() + help)).append('\n').toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
