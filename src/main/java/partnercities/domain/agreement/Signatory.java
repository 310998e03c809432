package partnercities.domain.agreement;

import partnercities.domain.text.LocalizedText;

/**
 * Who signed: a person with an office, or a body such as a council.
 *
 * @param name the same in all languages, or a name per language
 * @param office empty for a body
 */
public record Signatory(LocalizedText name, LocalizedText office) {}
