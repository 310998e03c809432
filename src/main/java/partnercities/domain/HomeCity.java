package partnercities.domain;

/**
 * The city whose partners the site shows.
 *
 * @param from how its languages say "from" it after a distance, as {@code od Torunia}
 */
public record HomeCity(LocalizedText names, LocalizedText from, String country, Coordinates coordinates) {}
