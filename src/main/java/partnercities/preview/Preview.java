package partnercities.preview;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import partnercities.build.Appearance;
import partnercities.build.Memory;
import partnercities.build.PagePress;
import partnercities.build.PlannedSite;
import partnercities.build.Report;
import partnercities.build.SiteBuild;
import partnercities.build.Sources;
import partnercities.build.Stopwatch;
import partnercities.build.report.DiagnosticPrinter;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Release;
import partnercities.phrases.Phrasebook;
import partnercities.serve.LocalServer;
import partnercities.watch.Changes;

/**
 * The site while people work on it. After a change, the first three stages run anew, for which they remember all that did not
 * change; pages are rendered when browsers ask for them. Meanwhile all pages are inspected in the background.
 */
public final class Preview implements AutoCloseable {
    /** A file may vanish between being listed and being read; then everything is listed again. */
    private static final int MOST_READS = 5;

    private static final Changes EVERYTHING = new Changes(Set.of(), false);
    private static final DiagnosticPrinter.Format FORMAT = DiagnosticPrinter.Format.TEXT;

    private final PreviewSources sources;
    private final Supplier<Release> release;
    private final Optional<String> editor;
    private final Phrasebook book;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Memory memory = Memory.ofManyBuilds();
    private final CompletableFuture<PreviewSite> first = new CompletableFuture<>();
    private final ExecutorService inspecting = Executors.newSingleThreadExecutor(Preview::daemon);
    private volatile Optional<LocalServer> server = Optional.empty();
    private volatile @Nullable PreviewSite newest;
    /** What was wrong before somebody changed anything, by {@link PreviewReport#key}. */
    private final Set<String> earlier = new HashSet<>();

    private boolean isInspected;
    /** What the latest inspection found besides the first three stages; taken for true until the next one. */
    private List<Diagnostic> ofInspection = List.of();

    private Optional<Report.Text> printed = Optional.empty();
    private long states;
    /** So that a page of an earlier session knows that its state is not one of these. */
    private final String session = UUID.randomUUID().toString();

    /**
     * @param release asked before each reading, since time goes on
     * @param editor the scheme of links that open the editor, e.g. {@code vscode}
     * @param book says what people read
     */
    public Preview(
            PreviewSources sources,
            Supplier<Release> release,
            Optional<String> editor,
            Phrasebook book,
            PrintWriter out,
            PrintWriter err) {
        this.sources = sources;
        this.release = release;
        this.editor = editor;
        this.book = book;
        this.out = out;
        this.err = err;
    }

    /** The newest state of the site. Waits for the first one. */
    public PreviewSite newest() {
        PreviewSite known = newest;
        return known != null ? known : first.join();
    }

    /** Reads everything, then shows it. */
    public void begin() {
        follow(EVERYTHING);
    }

    /** From now on, tells the pages that this server has open of each change. */
    public void tell(LocalServer pages) {
        server = Optional.of(pages);
    }

    /** Takes note of changes. What fails is told; then the last state stays. */
    public synchronized void follow(Changes changes) {
        try {
            show(read(changes), changes);
        } catch (IOException e) {
            sources.forget();
            String sentence = e instanceof NoSuchFileException missing
                    ? missing.getFile() + ": there is no such file or folder. The last site stays until it is back."
                    : String.valueOf(e.getMessage());
            err.println(Report.error(sentence, book));
            server.ifPresent(pages -> pages.report(PreviewReport.failure(sentence, book)));
        } catch (RuntimeException e) {
            sources.forget();
            Report.ourFault(e, book, err);
        }
    }

    /** Waits until all that is known of the newest state was told. */
    public void awaitInspection() {
        CompletableFuture.runAsync(() -> {}, inspecting).join();
    }

    @Override
    public void close() {
        inspecting.shutdownNow();
    }

    private PreviewSite read(Changes changes) throws IOException {
        Changes toRead = changes;
        for (int reads = 1; ; reads++) {
            try {
                sources.follow(toRead);
                return planned();
            } catch (NoSuchFileException e) {
                if (reads == MOST_READS
                        || !SourceFolder.isThere(sources.folders().get(0))) {
                    throw e;
                }
                toRead = EVERYTHING;
            }
        }
    }

    private PreviewSite planned() throws IOException {
        PlannedSite planned =
                PlannedSite.of(sources.content(), sources.templates(), release.get(), memory, new Stopwatch());
        states++;
        return new PreviewSite(
                session + "-" + states,
                planned,
                memory,
                new Report(new Sources(sources.content(), sources.templates()), FORMAT, book),
                book);
    }

    private void show(PreviewSite site, Changes changes) {
        List<Diagnostic> known = site.planned().diagnostics();
        if (newest == null) {
            earlier.addAll(PreviewReport.keys(known));
        }
        newest = site;
        first.complete(site);
        server.ifPresent(pages -> {
            if (areStyleSheets(changes)) {
                pages.exchangeStyles(site, site.styleSheets());
            } else {
                pages.showAnew(site);
            }
        });
        tell(site, Stream.concat(known.stream(), ofInspection.stream()).toList());
        inspecting.execute(() -> inspect(site));
    }

    private void inspect(PreviewSite site) {
        try {
            Stopwatch stopwatch = new Stopwatch();
            PagePress press = new PagePress(site.planned(), memory, Optional.empty());
            if (stopwatch.time("inspect", () -> press.printWhile(() -> newest == site))) {
                conclude(site, press.diagnostics(), stopwatch);
            }
        } catch (IOException e) {
            err.println(Report.error(String.valueOf(e.getMessage()), book));
        } catch (RuntimeException e) {
            Report.ourFault(e, book, err);
        }
    }

    private synchronized void conclude(PreviewSite site, List<Diagnostic> ofPages, Stopwatch stopwatch) {
        if (newest != site) { // a change came while this one waited for it
            return;
        }
        ofInspection = ofPages;
        Diagnostics found = new Diagnostics();
        found.addAll(site.planned().diagnostics());
        found.addAll(ofPages);
        List<Diagnostic> all = found.sorted();
        if (!isInspected) {
            earlier.addAll(PreviewReport.keys(ofInspection));
            isInspected = true;
        }
        tell(site, all);
        SiteBuild.Outcome outcome = SiteBuild.Outcome.checked(site.planned(), all);
        Report.Text text = site.report().text(outcome, "Checked");
        boolean isKnown = printed.equals(Optional.of(text));
        Report.print(isKnown ? text.inShort() : text, FORMAT, Appearance.PLAIN, stopwatch, out, err);
        printed = Optional.of(text);
    }

    private void tell(PreviewSite site, List<Diagnostic> diagnostics) {
        server.ifPresent(pages ->
                pages.report(new PreviewReport(editor, site.report(), Set.copyOf(earlier), book).json(diagnostics)));
    }

    private static boolean areStyleSheets(Changes changes) {
        return changes.areAll()
                && !changes.paths().isEmpty()
                && changes.paths().stream().map(Path::toString).allMatch(path -> path.endsWith(".css"));
    }

    /** One thread, so that the others are free for what browsers ask. */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "inspection");
        thread.setDaemon(true);
        return thread;
    }
}
