package partnercities.diagnostic;

import java.util.Locale;

/** How bad it is: an error keeps the site from being published, a warning does so only under {@code --strict}. */
public enum Severity {
    ERROR,
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
