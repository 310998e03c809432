package partnercities.diagnostic;

import java.util.List;

/** A product and what was found wrong while it was made. The product is usable even then: mistakes leave harmless values. */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }
}
