package partnercities.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * A site with maps to which pages lead readers who want to see a place closer.
 *
 * @param name what the site calls itself
 * @param url address of its map of a place, with the {@link #PLACEHOLDERS} of latitude and longitude
 */
public record MapElsewhere(String name, String url) {
    public static final List<String> PLACEHOLDERS = List.of("{latitude}", "{longitude}");

    /** The address of its map of a place; both numbers are degrees with a point. */
    public String at(Coordinates place) {
        return url.replace(PLACEHOLDERS.get(0), plain(place.latitude()))
                .replace(PLACEHOLDERS.get(1), plain(place.longitude()));
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
