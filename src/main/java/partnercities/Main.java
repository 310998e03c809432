package partnercities;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import partnercities.build.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. Exit status: 0 good, 1 the content has errors, 2 wrong usage or environment, 3 our fault. */
@Command(
        name = "site",
        description = "Builds the public site of a city's partner cities.",
        version = "Partner Cities 0.1.0",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            HostCommand.class,
            ViewsCommand.class,
            ExplainCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    static final int GOOD = 0;
    static final int CONTENT_HAS_ERRORS = 1;
    static final int WRONG_USAGE = 2;
    static final int OUR_FAULT = 3;

    private final InputStream in;

    private Main(InputStream in) {
        this.in = in;
    }

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(arguments, System.in, out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs a command line with nothing on the standard input. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, InputStream.nullInputStream(), out, err);
    }

    /** Runs a command line and gives its exit status. */
    static int run(String[] arguments, InputStream in, PrintWriter out, PrintWriter err) {
        CommandLine commandLine = new CommandLine(new Main(in));
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler((exception, parsed) -> wrongUsage(exception, err));
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> failure(exception, err));
        if (arguments.length == 0) {
            commandLine.usage(err);
            return WRONG_USAGE;
        }
        try {
            return commandLine.execute(arguments);
        } catch (Error error) {
            // picocli hands over exceptions only
            return ourFault(error, err);
        }
    }

    /** One sentence, and the way to more. */
    private static int wrongUsage(ParameterException exception, PrintWriter err) {
        String message =
                String.valueOf(exception.getMessage()).lines().findFirst().orElse("");
        List<String> suggestions =
                exception instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        err.println("error: " + message + (message.endsWith(".") || message.endsWith("?") ? "" : ".")
                + (suggestions.isEmpty() ? "" : " Did you mean " + String.join(" or ", suggestions) + "?"));
        err.println("See ./" + exception.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help.");
        err.flush();
        return WRONG_USAGE;
    }

    InputStream standardInput() {
        return in;
    }

    private static int failure(Exception exception, PrintWriter err) {
        if (exception instanceof CommandLine.TypeConversionException wrong) {
            err.println("error: " + wrong.getMessage() + ".");
            return WRONG_USAGE;
        } else if (exception instanceof NoSuchFileException missing) {
            err.println("error: " + missing.getFile() + ": there is no such file or folder.");
            return WRONG_USAGE;
        } else if (exception instanceof FileSystemLoopException loop) {
            err.println("error: " + loop.getFile() + ": this link leads to a folder around it.");
            return WRONG_USAGE;
        } else if (exception instanceof AccessDeniedException denied) {
            err.println("error: " + denied.getFile() + ": this may not be read or written.");
            return WRONG_USAGE;
        } else if (exception instanceof IOException) {
            err.println("error: "
                    + Optional.ofNullable(exception.getMessage())
                            .orElse(exception.getClass().getSimpleName()));
            return WRONG_USAGE;
        }
        return ourFault(exception, err);
    }

    private static int ourFault(Throwable fault, PrintWriter err) {
        Report.ourFault(fault, err);
        return OUR_FAULT;
    }
}
