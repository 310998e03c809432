package partnercities.gather.documents;

import java.util.Map;
import java.util.Optional;
import partnercities.diagnostic.Position;
import partnercities.domain.SiteSettings;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.source.Origin;

/**
 * The {@code site.yaml}.
 *
 * @param accent the colour that marks what is pointed at, if the site has one of its own
 * @param declaration where the facts of the declaration of accessibility stand, by their keys
 */
public record SettingsDocument(
        Origin file,
        SiteSettings settings,
        Optional<Accent> accent,
        Map<String, Position> declaration,
        Unconfirmed unconfirmed) implements Document {}
