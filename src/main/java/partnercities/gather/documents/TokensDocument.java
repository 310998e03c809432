package partnercities.gather.documents;

import java.util.Map;
import java.util.Optional;
import partnercities.domain.agreement.Scheme;
import partnercities.gather.source.Origin;

/**
 * The style sheet {@code tokens.css}: the custom properties of {@code :root} by scheme, and by name without the two dashes.
 *
 * @param text of the whole style sheet
 */
public record TokensDocument(Origin file, String text, Map<Scheme, Map<String, Token>> tokens) {
    /** The path of the asset. */
    public static final String NAME = "tokens.css";

    /** The token that applies in a scheme. The dark scheme inherits from the light one. */
    public Optional<Token> token(Scheme scheme, String name) {
        return own(scheme, name).or(() -> own(Scheme.LIGHT, name));
    }

    /** The token that the scheme sets itself. */
    public Optional<Token> own(Scheme scheme, String name) {
        return Optional.ofNullable(tokens.getOrDefault(scheme, Map.of()).get(name));
    }

    /** Whether the style sheet sets anything for the scheme. */
    public boolean has(Scheme scheme) {
        return tokens.containsKey(scheme);
    }
}
