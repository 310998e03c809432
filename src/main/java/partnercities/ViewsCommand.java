package partnercities;

import java.io.InputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The commands for page views; there is one, {@code import}. */
@Command(
        name = "views",
        description = "Counts how often articles were read.",
        subcommands = ViewsImportCommand.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class ViewsCommand {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Main main;

    InputStream standardInput() {
        return main.standardInput();
    }
}
