package partnercities;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says in which editor links open files. */
final class EditorOption {
    private static final String VS_CODE = "vscode";

    @Option(
            names = "--editor",
            paramLabel = "NAME",
            description = "The editor in which links on pages open files: vscode, vscodium, cursor or another that has"
                    + " links of this form (default: vscode in its own terminal).")
    @Nullable
    String editor;

    /** The scheme of links that open files; empty when no editor is known. */
    Optional<String> scheme() {
        return Optional.ofNullable(editor)
                .or(() -> Optional.of(VS_CODE).filter(scheme -> scheme.equals(System.getenv("TERM_PROGRAM"))));
    }
}
