package partnercities.domain.settings;

import java.math.BigDecimal;
import java.util.List;
import partnercities.domain.city.Coordinates;

/**
 * Another site's map, linked for readers who want to look closer.
 *
 * @param name of that site
 * @param url address of a place on its map, with {@link #PLACEHOLDERS} for latitude and longitude
 */
public record MapElsewhere(String name, String url) {
    public static final List<String> PLACEHOLDERS = List.of("{latitude}", "{longitude}");

    /** The address of a place on that map. Numbers are plain decimal degrees, e.g. {@code 49.84}. */
    public String at(Coordinates place) {
        return url.replace(PLACEHOLDERS.get(0), plain(place.latitude()))
                .replace(PLACEHOLDERS.get(1), plain(place.longitude()));
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
