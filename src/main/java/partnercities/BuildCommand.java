package partnercities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site-output",
            description = "Where the site goes (default: ${DEFAULT-VALUE}).")
    Path output = Path.of("site-output");

    @Override
    public Integer call() throws IOException {
        return new BuildRun(options, options.chosenFormat(), spec).into(output).exitStatus();
    }
}
