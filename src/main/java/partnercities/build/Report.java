package partnercities.build;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import partnercities.build.report.DiagnosticPrinter;
import partnercities.diagnostic.Diagnostic;
import partnercities.gather.source.SourceFile;
import partnercities.gather.text.Utf8Reader;
import partnercities.phrases.Phrasebook;

/** Tells the result of a build, to people or to programs. */
public final class Report {
    private static final int WITHHELD_SHOWN = 20;
    /** Lines of a terminal; what was printed before them has scrolled away. */
    private static final int SCREEN = 40;

    private static final int DRAFTS_NAMED = 10;
    /** Where the time that a build took will stand; no name of a file has this character. */
    private static final String SECONDS = "\0";

    private final Sources sources;
    private final DiagnosticPrinter.Format format;
    private final Phrasebook book;
    private final Map<String, List<String>> lines = new ConcurrentHashMap<>();

    public Report(Sources sources, DiagnosticPrinter.Format format, Phrasebook book) {
        this.sources = sources;
        this.format = format;
        this.book = book;
    }

    /** The diagnostics of a build as text. */
    String diagnostics(SiteBuild.Outcome outcome) {
        return text(outcome.diagnostics());
    }

    /** Diagnostics as text. */
    public String text(List<Diagnostic> diagnostics) {
        return new DiagnosticPrinter(this::line, book).print(diagnostics, format);
    }

    /**
     * What is printed of a build.
     *
     * @param summary what was not published, in one line what was done, with a place for the seconds that it took, and which drafts
     *     are part of it
     */
    public record Text(String diagnostics, String summary) {
        /** What was done, alone. */
        public Text inShort() {
            return new Text(
                    "", summary.lines().filter(line -> line.endsWith(SECONDS)).collect(Collectors.joining()));
        }

        private String summary(Stopwatch stopwatch) {
            return summary.replace(
                    SECONDS,
                    String.format(Locale.ROOT, ", %.1f s", stopwatch.total().toMillis() / 1000.0));
        }
    }

    /**
     * What is printed of a build.
     *
     * @param done what was done, as the beginning of a sentence
     */
    public Text text(SiteBuild.Outcome outcome, String done) {
        StringBuilder summary = new StringBuilder();
        if (!outcome.withheld().isEmpty()) {
            summary.append(book.say("Not published:")).append('\n');
            outcome.withheld().stream()
                    .limit(WITHHELD_SHOWN)
                    .forEach(one -> summary.append("  " + one.file() + " " + book.say(one.reason()) + "\n"));
            if (outcome.withheld().size() > WITHHELD_SHOWN) {
                summary.append("  " + book.say("and " + (outcome.withheld().size() - WITHHELD_SHOWN) + " more") + "\n");
            }
        }
        String diagnostics = diagnostics(outcome);
        if (format == DiagnosticPrinter.Format.TEXT && diagnostics.lines().count() > SCREEN) {
            outcome.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .findFirst()
                    .ifPresent(first -> summary.append(again(first)).append('\n'));
        }
        return new Text(diagnostics, summary + done(outcome, done) + drafts(outcome.drafts()));
    }

    private String again(Diagnostic first) {
        String again = "The first error again";
        return book.say(first.position().map(place -> again + ", " + place).orElse(again)) + ": "
                + book.say(first.message());
    }

    /**
     * Prints the diagnostics, what was not published, and a summary in one line. Programs that read a whole document get
     * the diagnostics alone, on standard output.
     */
    public static void print(
            Text text,
            DiagnosticPrinter.Format format,
            Appearance appearance,
            Stopwatch stopwatch,
            PrintWriter out,
            PrintWriter err) {
        boolean forPeople = format == DiagnosticPrinter.Format.TEXT;
        PrintWriter to = forPeople ? err : out;
        to.print(forPeople ? appearance.painted(text.diagnostics()) : text.diagnostics());
        to.flush();
        if (!format.hasSummary() || appearance.loudness() == Appearance.Loudness.MISTAKES) {
            return;
        }
        text.summary(stopwatch).lines().forEach(out::println);
        out.flush();
    }

    /** A sentence about what keeps a command from doing what it was asked to. */
    public static String error(String sentence, Phrasebook book) {
        return book.say("error") + ": " + book.say(sentence);
    }

    /** Tells that something went wrong which is nobody's fault but ours. */
    public static void ourFault(Throwable fault, Phrasebook book, PrintWriter err) {
        err.println(
                book.say("This is a fault of Partner Cities, not of your content. Please report it with these lines:"));
        fault.printStackTrace(err);
    }

    private String done(SiteBuild.Outcome outcome, String done) {
        long errors =
                outcome.diagnostics().stream().filter(one -> one.isError()).count();
        long warnings = outcome.diagnostics().size() - errors;
        String found = (errors > 0 ? ", " + count(errors, "error") : "")
                + (warnings > 0 ? ", " + count(warnings, "warning") : "");
        String changes = outcome.changes()
                .map(change -> " "
                        + book.say("(" + change.written() + " written, " + change.unchanged() + " unchanged, "
                                + change.removed() + " removed)"))
                .orElse("");
        return book.say(outcome.good() ? done : "Nothing was written") + ": " + count(outcome.pages(), "page") + " "
                + book.say("in " + counted(outcome.languages(), "language")) + changes + found + SECONDS;
    }

    private String drafts(List<String> drafts) {
        if (drafts.isEmpty()) {
            return "";
        }
        int others = drafts.size() - DRAFTS_NAMED;
        String named = String.join(", ", drafts.subList(0, Math.min(DRAFTS_NAMED, drafts.size())));
        return "\n" + book.say("Drafts included: " + named + (others > 0 ? " and " + others + " more" : ""));
    }

    private String count(long number, String noun) {
        return book.say(counted(number, noun));
    }

    /** A number of things, in English. */
    public static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The file that positions call by this name. */
    public Optional<SourceFile> file(String display) {
        return sources.content().displayedAs(display).or(() -> sources.templates()
                .displayedAs(display));
    }

    /** A line of a source file, from 1. */
    public Optional<String> line(String file, int number) {
        List<String> all = lines.computeIfAbsent(file, this::lines);
        return number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    private List<String> lines(String file) {
        Optional<SourceFile> source = file(file);
        if (source.isEmpty()) {
            return List.of();
        }
        try {
            return Utf8Reader.asItSeems(file, source.get().bytes()).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
