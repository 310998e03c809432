package partnercities.domain.settings;

import java.util.Optional;
import partnercities.domain.text.LocalizedText;

/**
 * The terms on which others may use the site's data.
 *
 * @param licence empty when none is stated; then only what the law allows is allowed
 * @param description what editors say about the data
 */
public record DataTerms(Optional<Licence> licence, LocalizedText description) {
    public static final DataTerms UNSTATED = new DataTerms(Optional.empty(), LocalizedText.NONE);

    /**
     * A public licence.
     *
     * @param name as people call it, e.g. {@code CC BY 4.0}
     * @param url of its text; also identifies the licence to machines
     */
    public record Licence(String name, String url) {}
}
