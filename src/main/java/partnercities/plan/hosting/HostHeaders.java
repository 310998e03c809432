package partnercities.plan.hosting;

import java.util.Optional;
import partnercities.domain.page.Extra;
import partnercities.domain.settings.TileServer;
import partnercities.link.Site;
import partnercities.plan.frame.Page;

/**
 * The file {@code _headers}, from which hosts learn what to say with each file: what browsers may do for a page, and how
 * long they may keep it.
 *
 * @param root path of the site, ends in a slash
 * @param tiles origin of the map tile server; empty without one
 * @param data path of the open data; empty without them
 */
public record HostHeaders(String path, String root, Optional<String> tiles, Optional<String> data) implements Page {
    /** The headers of a site. */
    public static HostHeaders of(Site site, String path) {
        return new HostHeaders(path, site.addresses().ofFile(""), tiles(site), data(site));
    }

    @Override
    public String template() {
        return "headers.ftl";
    }

    static Optional<String> tiles(Site site) {
        return site.settings()
                .tiles()
                .filter(tiles -> site.settings().has(Extra.MAP))
                .map(TileServer::origin);
    }

    static Optional<String> data(Site site) {
        return site.settings().has(Extra.DATA) ? Optional.of(site.addresses().ofFile("data/")) : Optional.empty();
    }
}
