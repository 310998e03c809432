package partnercities.gather.pictures;

import java.util.Optional;
import java.util.Set;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.gather.source.SourceFile;

/** Tells which attached files a browser would run, in the name of the city's site. SVG is cleaned ({@link SvgCleaning}). */
public final class ActiveFile {
    private static final Set<String> PROGRAMS = Set.of(
            "html", "htm", "xhtml", "xht", "xhtm", "shtml", "mht", "mhtml", "hta", "js", "mjs", "wasm", "swf", "xml",
            "xsl", "xslt", "svgz");

    private ActiveFile() {}

    /** A warning of a file that runs. */
    public static Optional<Diagnostic> warning(SourceFile file) {
        return PROGRAMS.contains(file.extension())
                ? Optional.of(Diagnostic.of(Rule.ACTIVE_FILE, "A browser may run this file in the name of the site.")
                        .at(file.origin().start())
                        .help(
                                "attach a PDF or a picture instead; the headers of the site let it run nothing, but not every"
                                        + " host sends them"))
                : Optional.empty();
    }
}
