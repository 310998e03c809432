package partnercities;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Release;
import partnercities.phrases.Phrasebook;
import partnercities.preview.Preview;
import partnercities.preview.PreviewSources;
import partnercities.serve.LocalServer;
import partnercities.watch.FolderWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the site on localhost as it is being written. Nothing is written to the output folder. */
@Command(
        name = "serve",
        description = "Shows the site on localhost, each change as soon as it is saved. Writes no files.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 8179;
    private static final int HIGHEST_PORT = 65_535;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    SourceOptions sources = new SourceOptions();

    @Option(names = "--drafts", description = "Show drafts, and what is to be published later, each page says so.")
    boolean drafts;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port on localhost; 0 for any (default: the first free one from " + USUAL_PORT + ").")
    @Nullable
    Integer port;

    @Mixin
    EditorOption editor = new EditorOption();

    @Override
    @SuppressWarnings("try") // the watch works by being there
    public Integer call() throws IOException, InterruptedException {
        if (port != null && (port < 0 || port > HIGHEST_PORT)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--port': " + port + " is not from 0 to " + HIGHEST_PORT);
        }
        if (!SourceFolder.isThere(sources.content)) {
            throw new NoSuchFileException(sources.content.toString());
        }
        PrintWriter out = spec.commandLine().getOut();
        Phrasebook book = Main.phrasebook(spec);
        PreviewSources watched = new PreviewSources(sources.paths());
        try (Preview preview = new Preview(
                        watched,
                        () -> sources.release(drafts ? Release.Drafts.SHOWN_WITH_FUTURE : Release.Drafts.HIDDEN),
                        editor.scheme(),
                        book,
                        out,
                        spec.commandLine().getErr());
                LocalServer server = start(preview)) {
            out.println(book.say("The site is at " + server.address() + " until you press Ctrl+C."));
            out.flush();
            preview.tell(server);
            try (FolderWatch watch = FolderWatch.start(watched.folders(), preview::follow)) {
                preview.begin();
                new CountDownLatch(1).await();
            }
        }
        return Main.GOOD;
    }

    private LocalServer start(Preview preview) throws IOException {
        return port != null
                ? LocalServer.start(preview::newest, port)
                : LocalServer.startAtFreePort(preview::newest, USUAL_PORT, LAST_PORT);
    }
}
