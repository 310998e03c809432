package partnercities.gather.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;

/** Tells which attached files a browser would run, in the name of the city's site. */
public final class ActiveFile {
    private static final Set<String> PROGRAMS =
            Set.of("html", "htm", "xhtml", "xht", "shtml", "js", "mjs", "xml", "xsl", "xslt");
    /** Elements, attributes and addresses of SVG that run or load something. */
    private static final Pattern RUNS =
            Pattern.compile("(?i)<(?:\\w+:)?(?:script|foreignObject)\\b|\\son[a-z]+\\s*=|javascript:");

    private ActiveFile() {}

    /** A warning of a file that runs. */
    public static Optional<Diagnostic> warning(SourceFile file, byte[] bytes) {
        String extension = file.extension();
        boolean runs = PROGRAMS.contains(extension)
                || (extension.equals("svg")
                        && RUNS.matcher(new String(bytes, StandardCharsets.UTF_8))
                                .find());
        return runs
                ? Optional.of(Diagnostic.of(Rule.ACTIVE_FILE, "A browser may run this file in the name of the site.")
                        .at(file.origin().start())
                        .help(
                                "attach a PDF or a picture instead; the headers of the site let it run nothing, but not every"
                                        + " host sends them"))
                : Optional.empty();
    }
}
