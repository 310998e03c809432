package partnercities.domain;

import java.util.Optional;

/**
 * On what terms the data of the site may be used again.
 *
 * @param licence empty when nobody has stated one; then nothing is allowed beyond what the law allows anyway
 * @param description the editor's own words about the data
 */
public record DataTerms(Optional<Licence> licence, LocalizedText description) {
    public static final DataTerms UNSTATED = new DataTerms(Optional.empty(), LocalizedText.NONE);

    /**
     * A public licence.
     *
     * @param name as people call it, e.g. {@code CC BY 4.0}
     * @param url of its text, which names it for machines too
     */
    public record Licence(String name, String url) {}
}
