package partnercities.gather.documents;

import java.util.Map;
import java.util.Optional;
import partnercities.domain.Scheme;
import partnercities.gather.source.Origin;

/**
 * The style sheet {@code tokens.css}: the custom properties of {@code :root}, by scheme and by name without dashes before
 * it.
 *
 * @param text of the whole style sheet
 */
public record TokensDocument(Origin file, String text, Map<Scheme, Map<String, Token>> tokens) {
    /** Of the asset. */
    public static final String NAME = "tokens.css";

    /** The token that holds in a scheme; where the dark one says nothing, it is that of the light one. */
    public Optional<Token> token(Scheme scheme, String name) {
        return own(scheme, name).or(() -> own(Scheme.LIGHT, name));
    }

    /** The token that stands among those of the scheme itself. */
    public Optional<Token> own(Scheme scheme, String name) {
        return Optional.ofNullable(tokens.getOrDefault(scheme, Map.of()).get(name));
    }

    /** Whether anything is said of the scheme. */
    public boolean has(Scheme scheme) {
        return tokens.containsKey(scheme);
    }
}
