package partnercities.domain.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import partnercities.domain.text.LocalizedText;

/**
 * A server of map tiles in the Web Mercator projection. Visitors' browsers ask it besides the site's own host.
 *
 * @param url address of a tile, with {@link #PLACEHOLDERS} for zoom level, column and row
 * @param attribution whose map it is, in the words that its licence asks for
 * @param address link to the licence or the owner
 * @param maxZoom the highest zoom level; level 0 is the whole world in one tile
 */
public record TileServer(String url, LocalizedText attribution, Optional<String> address, int maxZoom) {
    public static final List<String> PLACEHOLDERS = List.of("{z}", "{x}", "{y}");

    /** Scheme, host and port, as a Content Security Policy names the origin of pictures (CSP 3 §2.3.1). */
    public String origin() {
        URI tile = URI.create(
                PLACEHOLDERS.stream().reduce(url, (address, placeholder) -> address.replace(placeholder, "0")));
        return tile.getScheme() + "://" + tile.getRawAuthority();
    }
}
