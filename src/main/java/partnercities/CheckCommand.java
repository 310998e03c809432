package partnercities;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import partnercities.build.Memory;
import partnercities.build.PlannedSite;
import partnercities.build.Stopwatch;
import partnercities.gather.source.SourceFolder;
import partnercities.mend.MendedFile;
import partnercities.mend.Mending;
import partnercities.phrases.Phrasebook;
import partnercities.write.disk.EditedSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Does everything that a build does, except writing. */
@Command(
        name = "check",
        description = "Says what is wrong with the content and writes nothing.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    BuildOptions options = new BuildOptions();

    @Option(
            names = "--fix",
            description =
                    "Mend what is certain first, and show what: spelling of dates, numbers, countries and languages,"
                            + " names of files, line ends. The rest is told as ever.")
    boolean fix;

    @Override
    public Integer call() throws IOException {
        if (fix) {
            mend();
        }
        return new BuildRun(options, options.chosenFormat(), spec).check();
    }

    /** Twice, since some mistakes are seen only when others are mended, as those in a file with a wrong name. */
    private void mend() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Phrasebook book = Main.phrasebook(spec);
        for (int round = 0; round < 2; round++) {
            SourceFolder content = options.sources.paths().contentFolder();
            PlannedSite planned = PlannedSite.of(
                    content,
                    options.sources.paths().templateFolder(),
                    options.release(),
                    Memory.ofOneBuild(),
                    new Stopwatch());
            for (MendedFile file : new Mending(planned.diagnostics()).of(content.files())) {
                file.difference(book).forEach(err::println);
                if (!EditedSource.change(file.place(), file.before(), file.text(), file.name())) {
                    err.println(book.say(file.display()
                            + " stays as it is: it has just changed, is a link, or its right name is taken"));
                }
            }
        }
        err.flush();
    }
}
