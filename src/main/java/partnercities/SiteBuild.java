package partnercities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.gather.Gather;
import partnercities.gather.documents.Documents;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Edition;
import partnercities.link.Link;
import partnercities.link.Site;
import partnercities.link.Withheld;
import partnercities.plan.JsonFeed;
import partnercities.plan.Page;
import partnercities.plan.PlainFile;
import partnercities.plan.Plan;
import partnercities.plan.ReadablePage;
import partnercities.plan.SitePlan;
import partnercities.render.Renderer;
import partnercities.verify.Verification;
import partnercities.write.Changes;
import partnercities.write.OutputFolder;

/** One build of a site: the six stages in a row. */
public final class SiteBuild {
    private final SourceFolder content;
    private final SourceFolder templates;
    private final Edition edition;
    private final Strictness strictness;
    private final Stopwatch stopwatch;
    private final Diagnostics diagnostics = new Diagnostics();

    /** Whether warnings keep the site from being published as errors do. */
    public enum Strictness {
        ERRORS,
        WARNINGS
    }

    /**
     * What a build came to.
     *
     * @param good whether the site could be published
     * @param pages how many pages for people there are, in all languages
     * @param changes what was done in the output folder; empty when nothing was to be written
     */
    public record Outcome(
            boolean good,
            List<Diagnostic> diagnostics,
            List<Withheld> withheld,
            int pages,
            int languages,
            String basePath,
            Optional<Changes> changes) {}

    public SiteBuild(
            SourceFolder content, SourceFolder templates, Edition edition, Strictness strictness, Stopwatch stopwatch) {
        this.content = content;
        this.templates = templates;
        this.edition = edition;
        this.strictness = strictness;
        this.stopwatch = stopwatch;
    }

    /** Goes through all stages and writes nothing. */
    public Outcome check() throws IOException {
        return run((path, bytes) -> {}, Optional.empty());
    }

    /** Builds the site into a folder, which stays as it was when there are errors. */
    public Outcome into(OutputFolder output) throws IOException {
        return run(output::stage, Optional.of(output));
    }

    private Outcome run(Staging staging, Optional<OutputFolder> output) throws IOException {
        Documents documents = stopwatch.time("gather", () -> diagnostics.take(Gather.gather(content, templates)));
        Site site = stopwatch.time("link", () -> diagnostics.take(Link.link(documents, edition)));
        SitePlan plan = stopwatch.time("plan", () -> Plan.plan(site));
        Renderer renderer = new Renderer(
                documents.templates(), site.wordings(), site.settings().defaultLanguage());
        Verification verification = new Verification(site.settings().baseUrl().getRawPath());
        stopwatch.time("render", () -> {
            produce(plan, renderer, verification, publishable() ? staging : (path, bytes) -> {});
            return plan;
        });
        boolean soundContent = !diagnostics.hasErrors();
        diagnostics.addAll(renderer.diagnostics().sorted());
        stopwatch.time("verify", () -> {
            // what stands for an editor's mistakes would only be reported once more, and at a place unknown to editors
            diagnostics.addAll(soundContent ? verification.diagnostics() : List.of());
            return plan;
        });
        boolean good = publishable();
        Optional<Changes> changes = Optional.empty();
        if (good && output.isPresent()) {
            changes = Optional.of(
                    stopwatch.time("write", () -> diagnostics.take(output.get().publish())));
            // what publishing only warns of has not kept it from being done
            good = !diagnostics.hasErrors();
        }
        return new Outcome(
                good,
                diagnostics.sorted(),
                site.withheld(),
                (int) plan.pages().stream()
                        .filter(ReadablePage.class::isInstance)
                        .count(),
                site.settings().languages().size(),
                site.settings().basePath(),
                changes);
    }

    /** Renders, reads and stages every page by itself, so that no more than a few are in memory. */
    private static void produce(SitePlan plan, Renderer renderer, Verification verification, Staging staging)
            throws IOException {
        try {
            for (PlainFile file : plan.files()) {
                verification.exists(file.path());
                staging.stage(file.path(), bytes(file));
            }
            plan.pages().parallelStream().forEach(page -> produce(page, renderer, verification, staging));
        } catch (UncheckedIOException staged) {
            throw staged.getCause();
        }
    }

    private static void produce(Page page, Renderer renderer, Verification verification, Staging staging) {
        renderer.render(page)
                .ifPresentOrElse(
                        text -> {
                            verification.read(page.path(), text);
                            try {
                                staging.stage(page.path(), text.getBytes(StandardCharsets.UTF_8));
                            } catch (IOException writing) {
                                throw new UncheckedIOException(writing);
                            }
                        },
                        () -> verification.exists(page.path()));
    }

    private static byte[] bytes(PlainFile file) throws IOException {
        if (file instanceof PlainFile.Copy copy) {
            return copy.source().bytes();
        }
        String text = file instanceof JsonFeed feed ? feed.text() : ((PlainFile.Text) file).text();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private boolean publishable() {
        return strictness == Strictness.WARNINGS ? diagnostics.sorted().isEmpty() : !diagnostics.hasErrors();
    }

    /** Takes a finished file. */
    private interface Staging {
        void stage(String path, byte[] bytes) throws IOException;
    }
}
