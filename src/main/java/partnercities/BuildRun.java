package partnercities;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import partnercities.gather.source.SourceFolder;
import partnercities.write.OutputFolder;
import picocli.CommandLine.Model.CommandSpec;

/** Builds or checks the site once, from the folders that the options name, and reports the result. */
final class BuildRun {
    private final BuildOptions options;
    private final DiagnosticPrinter.Format format;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Memory memory = Memory.ofOneBuild();

    /** The result of a run, and its diagnostics as they were printed. */
    record Result(SiteBuild.Outcome outcome, String diagnostics) {
        int exitStatus() {
            return outcome.good() ? Main.GOOD : Main.CONTENT_HAS_ERRORS;
        }
    }

    BuildRun(BuildOptions options, DiagnosticPrinter.Format format, CommandSpec command) {
        this.options = options;
        this.format = format;
        this.out = command.commandLine().getOut();
        this.err = command.commandLine().getErr();
    }

    /** Goes through all stages and writes nothing. */
    Result check() throws IOException {
        return run(SiteBuild::check, "Checked");
    }

    /** Builds the site into a folder. */
    Result into(Path output) throws IOException {
        try (OutputFolder folder = OutputFolder.open(output)) {
            return run(build -> build.into(folder), "Built " + output);
        }
    }

    /** What to do with the build: check it, or write it into a folder. */
    private interface Goal {
        SiteBuild.Outcome of(SiteBuild build) throws IOException;
    }

    private Result run(Goal goal, String done) throws IOException {
        SourceFolder content = options.sources.contentFolder();
        SourceFolder templates = options.sources.templateFolder();
        Stopwatch stopwatch = new Stopwatch();
        SiteBuild.Outcome outcome =
                goal.of(new SiteBuild(content, templates, options.release(), options.strictness(), stopwatch, memory));
        Report report = new Report(content, templates, format);
        report.print(outcome, stopwatch, done, out, err);
        if (options.timings) {
            err.println(stopwatch);
        }
        return new Result(outcome, report.diagnostics(outcome));
    }
}
