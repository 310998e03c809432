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
        for (List<String> row : rows(name)) {
            out.println(row.get(0));
            out.println("  What it means: " + row.get(1));
            out.println("  What to do:    " + row.get(2));
        }
        out.flush();
        return Main.GOOD;
    }

    /** The rows of the tables with this code; a code may mean the same in two chapters. */
    private static List<List<String>> rows(String code) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line :
                docs().lines().filter(row -> row.startsWith("| `" + code + "`")).toList()) {
            List<String> cells = Stream.of(line.split("(?<!\\\\)\\|"))
                    .map(cell ->
                            cell.replaceAll("\\[([^\\]]+)\\]\\([^)]+\\)", "$1").strip())
                    .toList();
            boolean warning = cells.get(1).endsWith(" W");
            rows.add(List.of((warning ? "warning" : "error") + "[" + code + "]", cells.get(2), cells.get(3)));
        }
        return rows;
    }

    private static String docs() throws IOException {
        try (InputStream stream = ExplainCommand.class.getResourceAsStream(DOCS)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
