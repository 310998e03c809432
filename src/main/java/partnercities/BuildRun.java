package partnercities;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import partnercities.build.LastBuild;
import partnercities.build.Memory;
import partnercities.build.Progress;
import partnercities.build.Report;
import partnercities.build.SiteBuild;
import partnercities.build.Sources;
import partnercities.build.Stopwatch;
import partnercities.build.TerminalProgress;
import partnercities.build.report.DiagnosticPrinter;
import partnercities.link.Release;
import partnercities.phrases.Phrasebook;
import partnercities.write.OutputFolder;
import picocli.CommandLine.Model.CommandSpec;

/** Builds or checks the site once, from the folders that the options name, and reports the result. */
final class BuildRun {
    private final BuildOptions options;
    private final Release release;
    private final DiagnosticPrinter.Format format;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Phrasebook book;
    private final Memory memory = Memory.ofOneBuild();

    BuildRun(BuildOptions options, DiagnosticPrinter.Format format, CommandSpec command) {
        this.options = options;
        this.release = options.release();
        this.format = format;
        this.out = command.commandLine().getOut();
        this.err = command.commandLine().getErr();
        this.book = Main.phrasebook(command);
    }

    /**
     * Goes through all stages and writes nothing.
     *
     * @return the exit status
     */
    int check() throws IOException {
        return exitStatus(run(SiteBuild::check, Sources.of(options.sources.paths()), "Checked"));
    }

    /**
     * Builds the site into a folder, unless that would make what is there and say what the last build said; then only says
     * that.
     *
     * @return the exit status
     */
    int unlessSame(Path output) throws IOException {
        try (OutputFolder folder = OutputFolder.open(output)) {
            StopNotice notice = StopNotice.of(folder, book, err);
            try {
                return unlessSame(output, folder);
            } finally {
                notice.end();
            }
        }
    }

    private int unlessSame(Path output, OutputFolder folder) throws IOException {
        LastBuild last = new LastBuild(options.sources.paths(), release, options.circumstances(output, book), folder);
        if (!options.wholly()) {
            Stopwatch stopwatch = new Stopwatch();
            Optional<Report.Text> same = stopwatch.time("compare", last::reportIfSame);
            if (same.isPresent()) {
                Report.print(same.get(), format, options.appearance(book), stopwatch, out, err);
                return Main.GOOD;
            }
        }
        Sources sources = last.sources();
        SiteBuild.Outcome outcome = run(build -> build.into(folder), sources, done(output));
        last.note(outcome, new Report(sources, format, book).text(outcome.again(), done(output)));
        return exitStatus(outcome);
    }

    private static String done(Path output) {
        return "Built " + output;
    }

    private static int exitStatus(SiteBuild.Outcome outcome) {
        return outcome.good() ? Main.GOOD : Main.CONTENT_HAS_ERRORS;
    }

    /** What to do with the build: check it, or write it into a folder. */
    private interface Goal {
        SiteBuild.Outcome of(SiteBuild build) throws IOException;
    }

    private SiteBuild.Outcome run(Goal goal, Sources sources, String done) throws IOException {
        Stopwatch stopwatch;
        SiteBuild.Outcome outcome;
        try (Progress progress = options.isWatched() ? new TerminalProgress(err) : Progress.UNSEEN) {
            stopwatch = new Stopwatch(progress);
            outcome = goal.of(new SiteBuild(
                    sources.content(), sources.templates(), release, options.strictness(), stopwatch, memory));
        }
        Report.Text text = new Report(sources, format, book).text(outcome, done);
        Report.print(text, format, options.appearance(book), stopwatch, out, err);
        if (options.timings) {
            err.println(stopwatch);
        }
        return outcome;
    }
}
