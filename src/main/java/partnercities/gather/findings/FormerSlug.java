package partnercities.gather.findings;

import java.util.Optional;
import partnercities.diagnostic.Position;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;

/**
 * What an address had in the place of a slug before.
 *
 * @param section whose slug it was; empty for the page that the document is about
 * @param language in whose addresses it stood; empty for all languages
 */
public record FormerSlug(Optional<Subject> section, Optional<Language> language, String slug, Position position) {
    /** Whether it stood in the addresses of a language. */
    public boolean isOf(Language other) {
        return language.isEmpty() || language.get().equals(other);
    }
}
