package partnercities.domain.city;

import java.util.Optional;
import partnercities.domain.text.Language;
import partnercities.domain.text.LocalizedText;

/**
 * An institution that takes part in a partnership, such as a school, with its website.
 *
 * @param language of the website
 */
public record InstitutionLink(LocalizedText title, String address, Optional<Language> language) {}
