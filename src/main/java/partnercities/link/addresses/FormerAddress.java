package partnercities.link.addresses;

import java.util.List;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;

/**
 * Where a page was before.
 *
 * @param segments the parts of that address after the language
 */
public record FormerAddress(Subject subject, Language language, List<String> segments) {}
