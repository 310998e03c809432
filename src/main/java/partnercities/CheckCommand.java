package partnercities;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Override
    public Integer call() throws IOException {
        return new BuildRun(options, options.chosenFormat(), spec).check();
    }
}
