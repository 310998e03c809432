package partnercities.diagnostic;

import java.util.Locale;

/** How bad a mistake is. An error stops publication; a warning does so only under {@code --strict}. */
public enum Severity {
    ERROR,
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
