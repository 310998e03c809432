package partnercities;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import partnercities.build.Memory;
import partnercities.build.PlannedSite;
import partnercities.build.Report;
import partnercities.build.Sources;
import partnercities.build.Stopwatch;
import partnercities.build.report.DiagnosticPrinter;
import partnercities.diagnostic.Diagnostic;
import partnercities.link.Release;
import partnercities.plan.hosting.Host;
import partnercities.plan.hosting.HostSetup;
import partnercities.plan.hosting.HostSetups;
import partnercities.render.Renderer;
import partnercities.write.SetupFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the files that tell a web server or a host how to show the site. */
@Command(
        name = "host",
        description = "Sets up a web server or host for the site: its address, languages, redirects and headers.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class HostCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    SourceOptions sources = new SourceOptions();

    @Parameters(paramLabel = "HOST", description = "${COMPLETION-CANDIDATES}.")
    Host host = Host.NGINX;

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "The folder that the server shows as the root of the host; the site lies there under its path"
                    + " (default: /srv/www/ and the name of the host).")
    @Nullable
    String documents;

    @Option(names = "--output", paramLabel = "DIR", description = "Where the files go (default: the standard output).")
    @Nullable
    Path output;

    @Option(names = "--replace", description = "Replace files that are there already and differ.")
    boolean replace;

    /** A file of the set-up. */
    private record Written(String path, String text) {}

    @Override
    public Integer call() throws IOException {
        Sources read = Sources.of(sources.paths());
        Memory memory = Memory.ofOneBuild();
        PlannedSite planned = PlannedSite.of(
                read.content(), read.templates(), sources.release(Release.Drafts.HIDDEN), memory, new Stopwatch());
        Report report = new Report(read, DiagnosticPrinter.Format.TEXT, Main.phrasebook(spec));
        if (planned.diagnostics().stream().anyMatch(Diagnostic::isError)) {
            return refuse(report, planned.diagnostics());
        }
        Optional<String> root = Optional.ofNullable(documents);
        for (String path : HostSetups.unfit(planned.site(), root)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + path.replaceAll("\\p{Cntrl}", "?")
                            + "' has characters that mean something else to a web server.");
        }
        Renderer renderer = planned.renderer(memory);
        List<Written> files = new ArrayList<>();
        for (HostSetup file : HostSetups.of(planned.site(), host, root)) {
            renderer.render(file).ifPresent(made -> files.add(new Written(file.path(), made.text())));
        }
        if (renderer.diagnostics().hasErrors()) {
            return refuse(report, renderer.diagnostics().sorted());
        }
        write(files);
        return Main.GOOD;
    }

    private void write(List<Written> files) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        for (Written file : files) {
            if (output != null && !replace && SetupFolder.hasOther(output, file.path(), file.text())) {
                throw new ParameterException(
                        spec.commandLine(),
                        "'" + output.resolve(file.path()) + "' is there already and differs from what would be written;"
                                + " look whether somebody has changed it, then add --replace.");
            }
        }
        for (Written file : files) {
            if (output != null) {
                SetupFolder.write(output, file.path(), file.text());
                out.println(Main.phrasebook(spec).say("Wrote " + output.resolve(file.path())));
            } else {
                if (files.size() > 1) {
                    out.println("==> " + file.path() + " <=="); // as head and tail do
                }
                out.print(file.text());
            }
        }
        out.flush();
    }

    private int refuse(Report report, List<Diagnostic> diagnostics) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(report.text(diagnostics.stream().filter(Diagnostic::isError).toList()));
        err.flush();
        return Main.CONTENT_HAS_ERRORS;
    }
}
