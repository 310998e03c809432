package partnercities;

import java.io.IOException;
import java.util.concurrent.Callable;
import partnercities.gather.SourceFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Does all that a build does but writing. */
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
        SourceFolder content = options.contentFolder();
        SourceFolder templates = options.templateFolder();
        Stopwatch stopwatch = new Stopwatch();
        SiteBuild.Outcome outcome =
                new SiteBuild(content, templates, options.edition(), options.strictness(), stopwatch).check();
        new Report(content, templates, options.chosenFormat())
                .print(
                        outcome,
                        stopwatch,
                        "Checked",
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr());
        if (options.timings) {
            spec.commandLine().getErr().println(stopwatch);
        }
        return outcome.good() ? Main.GOOD : Main.CONTENT_HAS_ERRORS;
    }
}
