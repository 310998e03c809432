package partnercities.diagnostic;

import java.util.List;

/** A product, and what was wrong with its input. The product can be used all the same: mistakes leave harmless values. */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }
}
