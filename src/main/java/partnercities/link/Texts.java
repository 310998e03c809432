package partnercities.link;

import java.util.Map;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.link.messages.Messages;
import partnercities.link.prose.Words;

/**
 * All that the site says.
 *
 * @param words texts of content, by subject and language
 * @param messages interface messages by language
 */
public record Texts(Map<Subject, Map<Language, Words>> words, Map<Language, Messages> messages) {}
