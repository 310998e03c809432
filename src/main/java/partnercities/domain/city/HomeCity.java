package partnercities.domain.city;

import java.util.List;
import partnercities.domain.text.LocalizedText;

/**
 * The city whose partners the site shows.
 *
 * @param from its name as it follows a distance, e.g. {@code od Torunia} ("from Toruń")
 * @param networks of many cities that it belongs to
 */
public record HomeCity(
        LocalizedText names, LocalizedText from, String country, Coordinates coordinates, List<CityNetwork> networks) {}
