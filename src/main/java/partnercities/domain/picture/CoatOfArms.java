package partnercities.domain.picture;

import java.util.Optional;

/**
 * The coat of arms of a city.
 *
 * @param file its path in the content folder
 * @param credit who drew it, or from where it is
 */
public record CoatOfArms(String file, Optional<String> credit) {}
