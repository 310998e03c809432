package partnercities.domain;

import java.util.Optional;

/**
 * A picture of an announcement.
 *
 * @param file its path in the content folder
 * @param alternative alternative text: what it shows, for people who can't see it
 * @param credit who made it
 */
public record Picture(String file, LocalizedText alternative, Optional<String> credit) {}
