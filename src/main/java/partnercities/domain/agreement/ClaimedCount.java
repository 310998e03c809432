package partnercities.domain.agreement;

import java.util.List;
import java.util.Optional;

/**
 * How many cities of a category the home city counts, which may be more than the site can name.
 *
 * @param page id of the free page that tells why
 */
public record ClaimedCount(int count, List<String> sources, Optional<String> page) {}
