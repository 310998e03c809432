package partnercities;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option of commands that write a site. */
final class OutputOption {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site-output",
            description = "Where the site goes (default: ${DEFAULT-VALUE}).")
    Path folder = Path.of("site-output");
}
