package partnercities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.time.CountedSpan;
import partnercities.phrases.Phrasebook;
import partnercities.views.LogSummary;

/** Tells operators what was counted. Never repeats a line of a log, since lines hold people's addresses. */
final class ViewsReport {
    private static final String FORMATS = "let the server write the common or the combined log format";

    private final Phrasebook book;

    ViewsReport(Phrasebook book) {
        this.book = book;
    }

    /** A warning for each of the first lines that can't be read; an error when no line can be read. */
    static List<Diagnostic> flaws(LogSummary summary) {
        if (summary.lines() > 0 && summary.broken() == summary.lines()) {
            LogSummary.BrokenLine first = summary.firstBroken().get(0);
            return List.of(Diagnostic.of(Rule.UNREADABLE_LOG, "No line of the log can be read: this is no access log.")
                    .at(new Position(first.log(), first.line(), 1, 1))
                    .help(FORMATS));
        }
        return summary.firstBroken().stream()
                .map(line -> Diagnostic.of(Rule.BROKEN_LOG_LINE, line.flaw().sentence())
                        .at(new Position(line.log(), line.line(), 1, 1))
                        .help("it was not counted; look at it in the log, and if there are many of its kind, "
                                + FORMATS))
                .toList();
    }

    /** What was counted, and what was left out. */
    String of(LogSummary summary, Path file) {
        List<String> lines = new ArrayList<>();
        lines.add(book.say(views(summary.added().total()) + " of "
                + count(summary.added().articles().size(), "article") + " counted"
                + period(summary.added().spans()) + "; with earlier ones, " + file + " has "
                + number(summary.counted().total()) + "."));
        lines.add("  " + book.say(count(summary.lines(), "line") + " read")
                + remark(summary.before(), " of a time that was counted before")
                + remark(summary.byRobots(), " of robots that asked for articles")
                + remark(summary.broken(), " that can't be read") + ".");
        if (summary.withoutAgent() > 0) {
            lines.add("  "
                    + book.say(views(summary.withoutAgent())
                            + " may be those of robots: in the common format lines don't tell."));
        }
        summary.repeated()
                .forEach(log -> lines.add(
                        "  " + book.say(log.log() + " was left out: it is the same as " + log.earlier() + ".")));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String period(List<CountedSpan> spans) {
        return spans.isEmpty()
                ? ""
                : ", " + spans.get(0).from() + " to "
                        + spans.get(spans.size() - 1).until();
    }

    private String remark(long number, String what) {
        return number == 0 ? "" : ", " + book.say(number(number) + what);
    }

    private static String views(long number) {
        return count(number, "view");
    }

    private static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
