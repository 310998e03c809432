package partnercities;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import partnercities.build.Appearance;
import partnercities.build.SiteBuild.Strictness;
import partnercities.build.report.DiagnosticPrinter;
import partnercities.link.Release;
import partnercities.phrases.Phrasebook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that builds a site. */
final class BuildOptions {
    @Mixin
    SourceOptions sources = new SourceOptions();

    @Option(names = "--strict", description = "Let warnings fail the build as errors do.")
    boolean strict;

    @Option(names = "--drafts", description = "Publish drafts too.")
    boolean drafts;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "How to print diagnostics: ${COMPLETION-CANDIDATES} (default: github where GITHUB_ACTIONS is set, else text).")
    DiagnosticPrinter.@Nullable Format format;

    @Option(names = "--timings", description = "Print how long each stage took.")
    boolean timings;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "When to print in colour: auto, always or never (default: auto, in terminals without NO_COLOR).")
    Appearance.Colour colour = Appearance.Colour.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print what must be mended, and nothing else.")
    boolean quiet;

    /** The launcher knows whether the standard error is a terminal; the JVM can't tell in all its versions. */
    private static boolean isTerminal() {
        return Boolean.parseBoolean(System.getProperty("partnercities.terminal"))
                && !"dumb".equals(System.getenv("TERM"));
    }

    /** Whether somebody watches who can be shown how far the build is: in a terminal, and no program or log. */
    boolean isWatched() {
        String ci = System.getenv("CI");
        return isTerminal()
                && (ci == null || ci.isEmpty())
                && !quiet
                && chosenFormat() == DiagnosticPrinter.Format.TEXT;
    }

    Appearance appearance(Phrasebook book) {
        String noColour = System.getenv("NO_COLOR");
        boolean wanted = isTerminal() && (noColour == null || noColour.isEmpty());
        boolean coloured = colour == Appearance.Colour.ALWAYS || (colour == Appearance.Colour.AUTO && wanted);
        return new Appearance(
                coloured ? Appearance.Colour.ALWAYS : Appearance.Colour.NEVER,
                quiet ? Appearance.Loudness.MISTAKES : Appearance.Loudness.ALL,
                book);
    }

    DiagnosticPrinter.Format chosenFormat() {
        if (format != null) {
            return format;
        }
        return "true".equals(System.getenv("GITHUB_ACTIONS"))
                ? DiagnosticPrinter.Format.GITHUB
                : DiagnosticPrinter.Format.TEXT;
    }

    /** Whether all stages must run, also when nothing has changed: to be timed, or to be remembered by the JVM. */
    boolean wholly() {
        return timings || Boolean.parseBoolean(System.getProperty("partnercities.wholly"));
    }

    /** All that decides about the result of a build into a folder, but for files and the moment. */
    String circumstances(Path output, Phrasebook book) {
        return String.join(
                " | ",
                sources.content.toString(),
                String.valueOf(sources.templates),
                output.toString(),
                String.valueOf(sources.baseUrl),
                "drafts " + drafts,
                "strict " + strict,
                chosenFormat().toString(),
                book.language().key(),
                // knows the time zones
                System.getProperty("java.vm.version", ""));
    }

    Release release() {
        return sources.release(drafts ? Release.Drafts.SHOWN : Release.Drafts.HIDDEN);
    }

    Strictness strictness() {
        return strict ? Strictness.WARNINGS : Strictness.ERRORS;
    }
}
