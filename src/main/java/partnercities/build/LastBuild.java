package partnercities.build;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import partnercities.build.report.SourcePaths;
import partnercities.link.Release;
import partnercities.write.OutputFolder;
import partnercities.write.note.Note;
import partnercities.write.note.Trace;

/**
 * Knows, without going through the stages, whether a build would make and say what the last one did: whether options,
 * program, sources and output are the same, and the moment lies in the same {@link QuietTime}. Bytes are the truth. Those
 * of sources are not read while their {@link Trace} is the noted one and no file had just changed when it was; those of
 * the output likewise, see {@link OutputFolder#isAsNoted}. Another program is one whose trace differs.
 */
public final class LastBuild {
    /** Content may lie on another disk, with a clock that is coarse or not quite right. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(2);

    private final SourcePaths paths;
    private final Release release;
    private final OutputFolder folder;
    private final String circumstances;
    private final Optional<Trace> program;
    private final Optional<Trace> sources;
    private Optional<Sources> read = Optional.empty();

    /** @param circumstances all that decides about the result, but for files and the moment */
    public LastBuild(SourcePaths paths, Release release, String circumstances, OutputFolder folder) {
        this.paths = paths;
        this.release = release;
        this.folder = folder;
        this.program = Trace.ofProgram();
        this.sources = traceOfSources();
        this.circumstances =
                circumstances + " | " + program.map(Trace::checksum).orElse("");
    }

    /** What the last build said; empty when another may say something else. */
    public Optional<Report.Text> reportIfSame() throws IOException {
        Optional<Note> noted = folder.note()
                .filter(note -> note.circumstances().equals(circumstances))
                .filter(note -> note.holdsAt(release.now()));
        if (noted.isEmpty() || program.isEmpty()) {
            return Optional.empty();
        }
        Note note = noted.get();
        boolean sameTrace = !note.trace().isEmpty() && note.trace().equals(trace());
        if (!(sameTrace || note.sources().equals(sources().digest())) || !folder.isAsNoted()) {
            return Optional.empty();
        }
        if (!sameTrace) {
            folder.replaceNote(note.withTrace(trace()));
        }
        return Optional.of(new Report.Text(note.diagnostics(), note.summary()));
    }

    /** The sources, read once. */
    public Sources sources() throws IOException {
        if (read.isEmpty()) {
            read = Optional.of(Sources.of(paths));
        }
        return read.get();
    }

    /**
     * Takes a note of a build, unless the next one would say something else, or somebody changed a source meanwhile.
     *
     * @param text what the next build would print
     */
    public void note(SiteBuild.Outcome outcome, Report.Text text) {
        try {
            if (outcome.isLasting() && isStillOfTheSameFiles()) {
                folder.takeNote(new Note(
                        circumstances,
                        outcome.quiet().from(),
                        outcome.quiet().until(),
                        sources().digest(),
                        trace(),
                        text.diagnostics(),
                        text.summary()));
            }
        } catch (IOException e) {
            // the site is published; without a note, the next build only takes longer
        }
    }

    private boolean isStillOfTheSameFiles() throws IOException {
        Instant opened = folder.opened();
        return program.filter(trace -> trace.isOlderThan(opened)).isPresent()
                && sources.isPresent()
                && sources.equals(traceOfSources());
    }

    /** The checksum of the sources' trace; empty if one of them changed so lately that it might change again unseen. */
    private String trace() throws IOException {
        Instant longBefore = folder.opened().minus(CLOCKS_DIFFER);
        return sources.filter(trace -> trace.isOlderThan(longBefore))
                .map(Trace::checksum)
                .orElse("");
    }

    private Optional<Trace> traceOfSources() {
        return Trace.of(List.of(paths.content(), paths.templates()));
    }
}
