package partnercities.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.domain.settings.Hosting.Compression;
import partnercities.link.history.History;
import partnercities.link.history.History.Edition;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Page;
import partnercities.plan.frame.Plot;
import partnercities.render.Renderer;
import partnercities.verify.Verification;
import partnercities.write.OutputFolder;

/**
 * Makes the files of a plan: renders each page, hands its outline to the verification, and stages it. Then it forgets the page, so
 * only a few are in memory at a time. Pages are made in parallel.
 */
public final class PagePress {
    private final PlannedSite planned;
    private final Renderer renderer;
    private final Verification verification;
    private final Optional<OutputFolder> output;
    private final Optional<PicturePress> pictures;
    private final Map<String, Edition> editions = new ConcurrentHashMap<>();

    /** @param output where files are staged; empty to stage none */
    public PagePress(PlannedSite planned, Memory memory, Optional<OutputFolder> output) {
        this.planned = planned;
        this.renderer = planned.renderer(memory);
        this.verification = new Verification(planned.site().settings().baseUrl().getRawPath());
        this.output = output;
        this.pictures = output.map(folder -> new PicturePress(memory.pictures().darkroom(), folder));
    }

    /** Makes all files, several at a time. */
    void print(Progress progress) throws IOException {
        noteFiles();
        try {
            pictures.ifPresent(
                    press -> planned.plan().pictures().parallelStream().forEach(press::print));
            planned.plan().files().parallelStream().forEach(this::copy);
            List<Plot> pages = planned.plan().pages();
            progress.pages(pages.size());
            pages.parallelStream().forEach(page -> {
                print(page);
                progress.pageMade();
            });
            planned.plan()
                    .sitemap(path -> Optional.ofNullable(editions.get(path)).flatMap(Edition::changed))
                    .forEach(this::print);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What the next build should know of this one, once all files are made. */
    History history() {
        return new History(
                planned.site().chronicle().addresses(), planned.plan().calendarEntries(), new TreeMap<>(editions));
    }

    /**
     * Makes all pages, one after the other, and nothing else.
     *
     * @param isWanted asked before each page
     * @return whether all pages were wanted
     */
    public boolean printWhile(BooleanSupplier isWanted) throws IOException {
        noteFiles();
        try {
            return planned.plan().plots().stream().allMatch(plot -> {
                boolean wanted = isWanted.getAsBoolean();
                if (wanted) {
                    print(plot);
                }
                return wanted;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * What the pages told, once all are made. Stand-ins for editors' mistakes may break links, at places that editors don't
     * know; so after an error in the first three stages, links are not followed.
     */
    public List<Diagnostic> diagnostics() {
        Diagnostics found = new Diagnostics();
        found.addAll(renderer.diagnostics().sorted());
        pictures.ifPresent(press -> found.addAll(press.diagnostics()));
        if (planned.diagnostics().stream().noneMatch(Diagnostic::isError)) {
            found.addAll(verification.diagnostics());
        }
        return found.sorted();
    }

    /** Lets links lead to what no template makes. */
    private void noteFiles() {
        planned.plan().files().forEach(file -> verification.exists(file.path()));
        planned.plan().pictures().stream()
                .flatMap(picture -> picture.forms().stream())
                .forEach(form -> verification.exists(form.path()));
    }

    /** @throws UncheckedIOException if the file can't be read or staged */
    private void copy(PlainFile file) {
        try {
            if (file instanceof PlainFile.Drawn drawn) {
                if (output.isPresent()) {
                    output.get().stage(drawn.path(), drawn.recipe(), drawn::bytes);
                }
            } else {
                stage(file.path(), file.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException if the page can't be staged */
    private void print(Plot plot) {
        Page page = plot.page().get();
        Optional<Renderer.Rendered> rendered = renderer.render(page);
        if (rendered.isEmpty()) {
            verification.exists(page.path()); // or every link to the failed page would be reported as broken
            return;
        }
        Renderer.Rendered made = rendered.get();
        made.outline()
                .ifPresentOrElse(
                        outline -> verification.read(page.path(), outline), () -> verification.exists(page.path()));
        try {
            if (output.isPresent() && plot.isReadable()) {
                editions.put(
                        page.path(),
                        planned.site().chronicle().edition(page.path(), PageWords.fingerprint(made.text())));
            }
            stage(page.path(), made.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stage(String path, byte[] content) throws IOException {
        if (output.isPresent()) {
            output.get().stage(path, content);
            if (planned.site().settings().hosting().compression() == Compression.GZIP_AND_BROTLI) {
                output.get().stageCompressed(path, content);
            }
        }
    }
}
