package partnercities;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import partnercities.gather.source.SourceFolder;
import partnercities.serve.LocalServer;
import partnercities.watch.FolderWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the site on localhost, and rebuilds it whenever a file in content or templates changes. */
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

    @Mixin
    OutputOption output = new OutputOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port on localhost (default: ${DEFAULT-VALUE}; 0 for any).")
    int port;

    @Override
    @SuppressWarnings("try") // the watch works by being there
    public Integer call() throws IOException, InterruptedException {
        BuildRun run = new BuildRun(options, DiagnosticPrinter.Format.TEXT, spec);
        String basePath = run.into(output.folder).outcome().basePath();
        try (LocalServer server = LocalServer.start(output.folder, basePath, port);
                FolderWatch watch = FolderWatch.start(watched(), () -> rebuild(run, server))) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("The site is at " + server.address() + " until you press Ctrl+C.");
            out.flush();
            new CountDownLatch(1).await();
        }
        return Main.GOOD;
    }

    private void rebuild(BuildRun run, LocalServer server) {
        try {
            BuildRun.Result result = run.into(output.folder);
            if (result.outcome().good()) {
                server.reload();
            } else {
                server.report(result.diagnostics());
            }
        } catch (IOException e) {
            spec.commandLine().getErr().println("error: " + e.getMessage());
            server.report("error: " + e.getMessage());
        }
    }

    private List<Path> watched() {
        List<Path> folders = new ArrayList<>(List.of(options.sources.content));
        if (SourceFolder.isThere(options.sources.ownTemplates())) {
            folders.add(options.sources.ownTemplates());
        }
        return folders;
    }
}
