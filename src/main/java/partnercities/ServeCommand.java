package partnercities;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import partnercities.gather.SourceFolder;
import partnercities.serve.LocalServer;
import partnercities.watch.FolderWatch;
import partnercities.write.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the site on localhost, and builds it anew whenever a file of content or templates changes. */
@Command(
        name = "serve",
        description = "Shows the site on localhost and rebuilds it whenever something changes.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    BuildOptions options = new BuildOptions();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site-output",
            description = "Where the site goes (default: ${DEFAULT-VALUE}).")
    Path output = Path.of("site-output");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port on localhost (default: ${DEFAULT-VALUE}; 0 for any).")
    int port;

    @Override
    @SuppressWarnings("try") // the watch works by being there
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        SiteBuild.Outcome first = build().outcome();
        try (LocalServer server = LocalServer.start(output, first.basePath(), port);
                FolderWatch watch = FolderWatch.start(watched(), () -> rebuild(server))) {
            out.println("The site is at " + server.address() + " until you press Ctrl+C.");
            out.flush();
            new CountDownLatch(1).await();
        }
        return Main.GOOD;
    }

    private record Built(SiteBuild.Outcome outcome, String diagnostics) {}

    private Built build() throws IOException {
        SourceFolder content = options.contentFolder();
        SourceFolder templates = options.templateFolder();
        Stopwatch stopwatch = new Stopwatch();
        SiteBuild.Outcome outcome;
        try (OutputFolder folder = OutputFolder.open(output)) {
            outcome =
                    new SiteBuild(content, templates, options.edition(), options.strictness(), stopwatch).into(folder);
        }
        Report report = new Report(content, templates, DiagnosticPrinter.Format.TEXT);
        report.print(
                outcome,
                stopwatch,
                "Built " + output,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        if (options.timings) {
            spec.commandLine().getErr().println(stopwatch);
        }
        return new Built(outcome, report.diagnostics(outcome));
    }

    private void rebuild(LocalServer server) {
        try {
            Built built = build();
            if (built.outcome().good()) {
                server.reload();
            } else {
                server.report(built.diagnostics());
            }
        } catch (IOException failed) {
            spec.commandLine().getErr().println("error: " + failed.getMessage());
            server.report("error: " + failed.getMessage());
        }
    }

    private List<Path> watched() {
        List<Path> folders = new ArrayList<>(List.of(options.content));
        if (SourceFolder.isThere(options.ownTemplates())) {
            folders.add(options.ownTemplates());
        }
        return folders;
    }
}
