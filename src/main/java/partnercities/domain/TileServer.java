package partnercities.domain;

import java.net.URI;
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

    /** Scheme, host and port, as a policy names where pictures may come from (Content Security Policy 3, §2.3.1). */
    public String origin() {
        URI tile = URI.create(
                PLACEHOLDERS.stream().reduce(url, (address, placeholder) -> address.replace(placeholder, "0")));
        return tile.getScheme() + "://" + tile.getRawAuthority();
    }
}
