package partnercities.plan.root;

import java.util.Optional;
import partnercities.plan.frame.Page;

/**
 * What a server says with each answer: what browsers may do for a page and how long they may keep a file.
 *
 * @param root path of the site, ends in a slash
 * @param tiles origin of the server of map tiles, where the site has one
 */
public record HostHeaders(String path, String root, Optional<String> tiles) implements Page {
    @Override
    public String template() {
        return "headers.ftlx";
    }
}
