package partnercities.domain;

import java.util.List;
import java.util.Optional;

/**
 * A server of map tiles in the Web Mercator projection, which visitors' browsers ask in addition to the site's own host.
 *
 * @param url address of a tile with the {@link #PLACEHOLDERS} of its zoom level, column and row
 * @param attribution whose map it is, as its licence wants it to be said
 * @param address where the licence or the owner is found
 * @param maxZoom the last zoom level that there is; the whole world in one tile is 0
 */
public record TileServer(String url, LocalizedText attribution, Optional<String> address, int maxZoom) {
    public static final List<String> PLACEHOLDERS = List.of("{z}", "{x}", "{y}");
}
