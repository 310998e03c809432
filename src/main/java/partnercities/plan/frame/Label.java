package partnercities.plan.frame;

import java.util.Optional;
import partnercities.domain.Language;

/**
 * A text in the page's language, or in another one when it is not translated.
 *
 * @param foreign the text's language when it is not the page's; templates write it as {@code lang}
 */
public record Label(String text, Optional<Language> foreign) {}
