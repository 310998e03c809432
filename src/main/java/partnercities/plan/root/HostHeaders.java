package partnercities.plan.root;

import java.util.Optional;
import partnercities.plan.frame.Page;

/**
 * The HTTP headers that a host sends: what browsers may do for a page, and how long they may keep a file.
 *
 * @param root path of the site, ends in a slash
 * @param tiles origin of the map tile server; empty without one
 * @param data path of the open data; empty without them
 */
public record HostHeaders(String path, String root, Optional<String> tiles, Optional<String> data) implements Page {
    @Override
    public String template() {
        return "headers.ftlx";
    }
}
