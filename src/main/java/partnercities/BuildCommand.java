package partnercities;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import partnercities.build.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Builds the site. */
@Command(
        name = "build",
        description = "Builds the site; when the content has errors, the last good site stays.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BuildCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    BuildOptions options = new BuildOptions();

    @Mixin
    OutputOption output = new OutputOption();

    @Override
    public Integer call() throws IOException {
        Optional<String> objection = output.objection(options.sources);
        if (objection.isPresent()) {
            spec.commandLine().getErr().println(Report.error(objection.get(), Main.phrasebook(spec)));
            return Main.WRONG_USAGE;
        }
        return new BuildRun(options, options.chosenFormat(), spec).unlessSame(output.folder);
    }
}
