/** A site's settings; {@link partnercities.domain.settings.SiteSettings} holds them all. */
@NullMarked
package partnercities.domain.settings;

import org.jspecify.annotations.NullMarked;
