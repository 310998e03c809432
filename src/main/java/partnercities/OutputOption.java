package partnercities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import partnercities.write.OutputPlace;
import partnercities.write.OutputPlace.Foreign;
import picocli.CommandLine.Option;

/** The option of commands that write a site. */
final class OutputOption {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site-output",
            description = "Where the site goes (default: ${DEFAULT-VALUE}).")
    Path folder = Path.of("site-output");

    @Option(names = "--adopt", description = "Take a folder that has files which this program did not write.")
    boolean adopt;

    /** Why the site can't go there; empty if it can. */
    Optional<String> objection(SourceOptions sources) throws IOException {
        return OutputPlace.objection(
                folder,
                List.of(sources.content, sources.paths().templates()),
                Path.of(System.getProperty("user.home")),
                adopt ? Foreign.ADOPTED : Foreign.REFUSED);
    }
}
