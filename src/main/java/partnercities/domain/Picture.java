package partnercities.domain;

import java.util.Optional;

/**
 * A picture of an announcement.
 *
 * @param file its path in the content folder
 * @param alternative what it shows, for those who don't see it
 * @param credit who made it
 */
public record Picture(String file, LocalizedText alternative, Optional<String> credit) {}
