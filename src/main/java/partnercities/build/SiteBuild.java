package partnercities.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Release;
import partnercities.link.Site;
import partnercities.link.checks.Withheld;
import partnercities.link.history.History;
import partnercities.plan.frame.Plot;
import partnercities.write.OutputFolder;
import partnercities.write.publication.Changes;
import partnercities.write.publication.Retention;

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
     * @param drafts folders of announcements that are shown, though not published yet
     * @param pages how many pages for people there are, in all languages
     * @param changes what was done in the output folder; empty when nothing was to be written
     * @param quiet when the result would be the same
     */
    public record Outcome(
            boolean good,
            List<Diagnostic> diagnostics,
            List<Withheld> withheld,
            List<String> drafts,
            int pages,
            int languages,
            Optional<Changes> changes,
            QuietTime quiet) {
        /** The result of a check, which writes nothing. */
        public static Outcome checked(PlannedSite planned, List<Diagnostic> diagnostics) {
            boolean good = diagnostics.stream().noneMatch(Diagnostic::isError);
            return of(planned, good, diagnostics, Optional.empty());
        }

        private static Outcome of(
                PlannedSite planned, boolean good, List<Diagnostic> diagnostics, Optional<Changes> changes) {
            return new Outcome(
                    good,
                    diagnostics,
                    planned.site().withheld(),
                    planned.site().unpublished().bundles(),
                    (int) planned.plan().plots().stream()
                            .filter(Plot::isReadable)
                            .count(),
                    planned.site().settings().languages().size(),
                    changes,
                    planned.quietTime());
        }

        /** What the same build would come to if it were done again. */
        public Outcome again() {
            return new Outcome(
                    good,
                    diagnostics,
                    withheld,
                    drafts,
                    pages,
                    languages,
                    changes.map(done -> new Changes(0, done.written() + done.unchanged(), 0)),
                    quiet);
        }

        /** Whether it would come to the same; an edited file that nobody needs any more is told of once. */
        public boolean isLasting() {
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

    /**
     * Builds the site into a folder as if another build had left what this one finds there; so a folder that nothing was built into
     * gets what one gets that has a past.
     */
    public Outcome into(OutputFolder output, History before) throws IOException {
        return run(Optional.of(output), before);
    }

    private Outcome run(Optional<OutputFolder> output) throws IOException {
        History before = output.isPresent() ? History.parse(output.get().history()) : History.NONE;
        return run(output, before);
    }

    private Outcome run(Optional<OutputFolder> output, History before) throws IOException {
        PlannedSite planned = PlannedSite.of(content, templates, release.over(before), memory, stopwatch);
        diagnostics.addAll(planned.diagnostics());

        PagePress press = new PagePress(planned, memory, output.filter(folder -> isPublishable()));
        stopwatch.run("render", () -> press.print(stopwatch.progress()));
        diagnostics.addAll(stopwatch.time("verify", press::diagnostics));

        if (output.isEmpty() || !isPublishable()) {
            return Outcome.of(planned, isPublishable(), diagnostics.sorted(), Optional.empty());
        }
        output.get().remember(press.history().text());
        Changes changes =
                stopwatch.time("write", () -> diagnostics.take(output.get().publish(retention(planned.site()))));
        // the site is published in spite of warnings that publishing itself gave
        return Outcome.of(planned, !diagnostics.hasErrors(), diagnostics.sorted(), Optional.of(changes));
    }

    private static Retention retention(Site site) {
        return new Retention(site.today(), site.settings().hosting().keptDays());
    }

    private boolean isPublishable() {
        return strictness == Strictness.WARNINGS ? diagnostics.sorted().isEmpty() : !diagnostics.hasErrors();
    }
}
