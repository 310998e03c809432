package partnercities;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import partnercities.build.Report;
import partnercities.domain.text.EditorLanguage;
import partnercities.phrases.Phrasebook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
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
    private final Phrasebook book;

    @Option(
            names = ReaderLanguage.OPTION,
            paramLabel = "CODE",
            scope = ScopeType.INHERIT,
            description = "In which language to speak: ${COMPLETION-CANDIDATES} (default: site.yaml's editors, else the"
                    + " system's, else English).")
    @Nullable
    EditorLanguage language;

    private Main(InputStream in, Phrasebook book) {
        this.in = in;
        this.book = book;
    }

    /** In the language of whoever called. */
    static Phrasebook phrasebook(CommandSpec command) {
        return ((Main) command.root().userObject()).book;
    }

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(arguments, System.in, out, err, System.getenv());
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs a command line with nothing on the standard input, on a system that names no language. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, InputStream.nullInputStream(), out, err, Map.of());
    }

    /**
     * Runs a command line and gives its exit status.
     *
     * @param environment tells the system's language
     */
    static int run(
            String[] arguments, InputStream in, PrintWriter out, PrintWriter err, Map<String, String> environment) {
        Phrasebook book = ReaderLanguage.of(List.of(arguments), environment);
        CommandLine commandLine = new CommandLine(new Main(in, book));
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler((exception, parsed) -> wrongUsage(exception, book, err));
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> failure(exception, book, err));
        if (arguments.length == 0) {
            commandLine.usage(err);
            return WRONG_USAGE;
        }
        try {
            return commandLine.execute(arguments);
        } catch (Error error) {
            // picocli hands over exceptions only
            return ourFault(error, book, err);
        }
    }

    /** One sentence, and the way to more. */
    private static int wrongUsage(ParameterException exception, Phrasebook book, PrintWriter err) {
        String message =
                String.valueOf(exception.getMessage()).lines().findFirst().orElse("");
        List<String> suggestions =
                exception instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        err.println(Report.error(
                message
                        + (message.endsWith(".") || message.endsWith("?") ? "" : ".")
                        + (suggestions.isEmpty() ? "" : " Did you mean " + String.join(" or ", suggestions) + "?"),
                book));
        err.println(
                book.say("See ./" + exception.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help."));
        err.flush();
        return WRONG_USAGE;
    }

    InputStream standardInput() {
        return in;
    }

    private static int failure(Exception exception, Phrasebook book, PrintWriter err) {
        Optional<String> sentence = sentence(exception);
        if (sentence.isEmpty()) {
            return ourFault(exception, book, err);
        }
        err.println(Report.error(sentence.get(), book));
        return WRONG_USAGE;
    }

    /** What is wrong with the world around us; empty if the fault is ours. */
    private static Optional<String> sentence(Exception exception) {
        if (exception instanceof CommandLine.TypeConversionException wrong) {
            return Optional.of(wrong.getMessage() + ".");
        } else if (exception instanceof NoSuchFileException missing) {
            return Optional.of(missing.getFile() + ": there is no such file or folder.");
        } else if (exception instanceof FileSystemLoopException loop) {
            return Optional.of(loop.getFile() + ": this link leads to a folder around it.");
        } else if (exception instanceof AccessDeniedException denied) {
            return Optional.of(denied.getFile() + ": this may not be read or written.");
        } else if (exception instanceof IOException) {
            return Optional.of(Optional.ofNullable(exception.getMessage())
                    .orElse(exception.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    private static int ourFault(Throwable fault, Phrasebook book, PrintWriter err) {
        Report.ourFault(fault, book, err);
        return OUR_FAULT;
    }
}
