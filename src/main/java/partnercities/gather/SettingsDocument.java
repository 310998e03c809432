package partnercities.gather;

import partnercities.domain.SiteSettings;

/** The {@code site.yaml}. */
public record SettingsDocument(String file, SiteSettings settings, Unconfirmed unconfirmed) {}
