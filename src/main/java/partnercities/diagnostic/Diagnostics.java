package partnercities.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Collects diagnostics from parallel work. Repeats vanish, and the order of arrival leaves no trace. */
public final class Diagnostics {
    private final Set<Diagnostic> found = ConcurrentHashMap.newKeySet();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void addAll(Iterable<Diagnostic> diagnostics) {
        diagnostics.forEach(found::add);
    }

    /** Unwraps a product and keeps its diagnostics. */
    public <T> T take(Checked<T> checked) {
        addAll(checked.diagnostics());
        return checked.value();
    }

    public <T> Checked<T> with(T value) {
        return new Checked<>(value, sorted());
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** Sorted. Diagnostics that differ only in their further places count as one: a broken part of many pages is reported once. */
    public List<Diagnostic> sorted() {
        Map<Diagnostic, Diagnostic> once = new LinkedHashMap<>();
        found.stream().sorted().forEach(diagnostic -> once.putIfAbsent(diagnostic.alone(), diagnostic));
        return List.copyOf(once.values());
    }
}
