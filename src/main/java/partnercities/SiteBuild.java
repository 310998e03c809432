package partnercities;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.gather.Gather;
import partnercities.gather.documents.AnnouncementDocument;
import partnercities.gather.documents.Documents;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Link;
import partnercities.link.Release;
import partnercities.link.Site;
import partnercities.link.Withheld;
import partnercities.plan.Plan;
import partnercities.plan.SitePlan;
import partnercities.plan.frame.Plot;
import partnercities.render.Renderer;
import partnercities.verify.Verification;
import partnercities.write.Changes;
import partnercities.write.OutputFolder;

/** One build of a site: the six stages in a row. */
public final class SiteBuild {
    private final SourceFolder content;
    private final SourceFolder templates;
    private final Release release;
    private final Strictness strictness;
    private final Stopwatch stopwatch;
    private final Memory memory;
    private final Diagnostics diagnostics = new Diagnostics();

    /** Which diagnostics keep the site from being published: errors, or warnings too. */
    public enum Strictness {
        ERRORS,
        WARNINGS
    }

    /**
     * The result of a build.
     *
     * @param good whether the site could be published
     * @param pages how many pages for people there are, in all languages
     * @param changes what was done in the output folder; empty when nothing was to be written
     * @param quiet when the result would be the same
     */
    public record Outcome(
            boolean good,
            List<Diagnostic> diagnostics,
            List<Withheld> withheld,
            int pages,
            int languages,
            String basePath,
            Optional<Changes> changes,
            QuietTime quiet) {
        /** What the same build would come to if it were done again. */
        Outcome again() {
            return new Outcome(
                    good,
                    diagnostics,
                    withheld,
                    pages,
                    languages,
                    basePath,
                    changes.map(done -> new Changes(0, done.written() + done.unchanged(), 0)),
                    quiet);
        }

        /** Whether it would come to the same; an edited file that nobody needs any more is told of once. */
        boolean isLasting() {
            return good && diagnostics.stream().noneMatch(one -> one.rule() == Rule.EDITED_FILE);
        }
    }

    /** @param memory what earlier builds left for this one, and this one leaves for later builds */
    public SiteBuild(
            SourceFolder content,
            SourceFolder templates,
            Release release,
            Strictness strictness,
            Stopwatch stopwatch,
            Memory memory) {
        this.content = content;
        this.templates = templates;
        this.release = release;
        this.strictness = strictness;
        this.stopwatch = stopwatch;
        this.memory = memory;
    }

    /** Goes through all stages and writes nothing. */
    public Outcome check() throws IOException {
        return run(Optional.empty());
    }

    /** Builds the site into a folder. When there are errors, the folder stays as it was. */
    public Outcome into(OutputFolder output) throws IOException {
        return run(Optional.of(output));
    }

    private Outcome run(Optional<OutputFolder> output) throws IOException {
        Documents documents = stopwatch.time("gather", () -> diagnostics.take(Gather.gather(content, templates)));
        Site site = stopwatch.time("link", () -> diagnostics.take(Link.link(documents, release)));
        SitePlan plan = stopwatch.time("plan", () -> Plan.plan(site, memory.drawings()));
        // stand-ins for editors' mistakes may break links, at places that editors don't know
        boolean followsLinks = !diagnostics.hasErrors();

        Renderer renderer = new Renderer(
                documents.templates(), site.allMessages(), site.settings().defaultLanguage(), memory.templates());
        Verification verification = new Verification(site.settings().baseUrl().getRawPath());
        PagePress press = new PagePress(renderer, verification, output.filter(folder -> isPublishable()));
        stopwatch.run("render", () -> press.print(plan));
        diagnostics.addAll(renderer.diagnostics().sorted());
        diagnostics.addAll(
                stopwatch.time("verify", () -> followsLinks ? verification.diagnostics() : List.<Diagnostic>of()));

        if (output.isEmpty() || !isPublishable()) {
            return outcome(documents, site, plan, isPublishable(), Optional.empty());
        }
        Changes changes =
                stopwatch.time("write", () -> diagnostics.take(output.get().publish()));
        // the site is published in spite of warnings that publishing itself gave
        return outcome(documents, site, plan, !diagnostics.hasErrors(), Optional.of(changes));
    }

    private boolean isPublishable() {
        return strictness == Strictness.WARNINGS ? diagnostics.sorted().isEmpty() : !diagnostics.hasErrors();
    }

    private Outcome outcome(Documents documents, Site site, SitePlan plan, boolean good, Optional<Changes> changes) {
        return new Outcome(
                good,
                diagnostics.sorted(),
                site.withheld(),
                (int) plan.plots().stream().filter(Plot::isReadable).count(),
                site.settings().languages().size(),
                site.settings().basePath(),
                changes,
                QuietTime.around(
                        release.now(),
                        site.settings().timeZone(),
                        documents.announcements().stream()
                                .map(AnnouncementDocument::announcement)
                                .toList()));
    }
}
