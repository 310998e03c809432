package partnercities.domain.city;

import java.util.Optional;
import partnercities.domain.text.LocalizedText;

/**
 * Who in the home city looks after a partnership.
 *
 * @param name of a person; empty where only the office is told
 * @param office what the person is, or the office that answers
 */
public record Contact(LocalizedText name, LocalizedText office, Optional<String> email, Optional<PhoneNumber> phone) {}
