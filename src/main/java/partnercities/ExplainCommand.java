package partnercities;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a rule means and what to do, as {@code docs/diagnostics.md} does, which is packed with the program. */
@Command(
        name = "explain",
        description = "Tells what a diagnostic means and what to do about it.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private static final String DOCS = "/docs/diagnostics.md";
    /** Stands around examples. */
    private static final String FENCE = "~~~~";

    private static final String MEANING = "\n  What it means: ";

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(paramLabel = "CODE", description = "The name in the brackets of a diagnostic, as unknown-city.")
    String code = "";

    @Override
    public Integer call() throws IOException {
        List<String> known = Stream.of(Rule.values()).map(Rule::code).distinct().toList();
        String name = code.replaceAll("^(?:error|warning)?\\[|\\]$", "");
        if (!known.contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no diagnostic '" + name + "'"
                            + Suggestion.didYouMean(name, known)
                                    .map(help -> "; " + help)
                                    .orElse(". All are in docs/diagnostics.md."));
        }
        PrintWriter out = spec.commandLine().getOut();
        String.join("\n", section(name))
                .replace("\n\n  What to do", "\n  What to do")
                .replace("\n\n\n", "\n\n")
                .strip()
                .lines()
                .forEach(out::println);
        out.flush();
        return Main.GOOD;
    }

    /** What the docs say of a code, without the signs of Markdown; it may mean the same in two chapters. */
    private static List<String> section(String code) throws IOException {
        List<String> section = new ArrayList<>();
        boolean within = false;
        boolean example = false;
        for (String line : docs().lines().toList()) {
            if (line.startsWith("#") && !example) {
                within = line.equals("### `" + code + "`");
            } else if (line.startsWith(FENCE)) {
                example = !example;
            } else if (within && example) {
                section.add("    " + line);
            } else if (within) {
                section.add(plain(line, code));
            }
        }
        return section;
    }

    private static String plain(String line, String code) {
        return line.replaceAll("\\[([^\\]]+)\\]\\([^)]+\\)", "$1")
                .replaceFirst("^\\*\\*Error\\.\\*\\* ", "error[" + code + "]" + MEANING)
                .replaceFirst("^\\*\\*Warning\\.\\*\\* ", "warning[" + code + "]" + MEANING)
                .replaceFirst("^\\*What to do:\\* ", "  What to do:    ");
    }

    private static String docs() throws IOException {
        try (InputStream stream = ExplainCommand.class.getResourceAsStream(DOCS)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
