package partnercities.gather.documents;

import java.util.Map;
import java.util.Optional;
import partnercities.diagnostic.Position;
import partnercities.domain.settings.SiteSettings;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.source.Origin;

/**
 * The {@code site.yaml}.
 *
 * @param accent the accent colour, if the site has its own
 * @param declaration positions of the facts in the declaration of accessibility, by key
 */
public record SettingsDocument(
        Origin file,
        SiteSettings settings,
        Optional<Accent> accent,
        Map<String, Position> declaration,
        Unconfirmed unconfirmed)
        implements Document {}
