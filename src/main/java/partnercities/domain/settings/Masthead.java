package partnercities.domain.settings;

import java.util.List;
import java.util.Optional;
import partnercities.domain.page.MenuEntry;

/**
 * What the site's own people put above and below all pages.
 *
 * @param navigation what the main menu leads to, in order; without any, to all sections
 * @param footer the same, for the menu at the end of pages
 */
public record Masthead(
        List<MenuEntry> navigation, List<MenuEntry> footer, Optional<Logo> logo, Optional<Notice> notice) {}
