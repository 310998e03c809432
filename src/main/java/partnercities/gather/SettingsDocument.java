package partnercities.gather;

import java.util.Map;
import partnercities.diagnostic.Position;
import partnercities.domain.SiteSettings;

/**
 * The {@code site.yaml}.
 *
 * @param declaration where the facts of the declaration of accessibility stand, by their keys
 */
public record SettingsDocument(
        String file, SiteSettings settings, Map<String, Position> declaration, Unconfirmed unconfirmed) {}
