package partnercities.link;

import java.util.List;
import partnercities.domain.Language;
import partnercities.domain.Subject;

/**
 * Where a page was before.
 *
 * @param segments the parts of that address after the language
 */
public record FormerAddress(Subject subject, Language language, List<String> segments) {}
