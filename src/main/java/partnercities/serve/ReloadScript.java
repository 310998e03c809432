package partnercities.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** The script that reloads a page after a rebuild. It is served from memory and never published. */
final class ReloadScript {
    /** Path of the script in the site. */
    static final String PATH = StaticFiles.HIDDEN + "/reload.js";
    /** Path of the events that it listens to. */
    static final String EVENTS = StaticFiles.HIDDEN + "/events";

    private final byte[] content;
    private final URI base;

    private ReloadScript(byte[] content, URI base) {
        this.content = content;
        this.base = base;
    }

    static ReloadScript forSiteAt(URI base) throws IOException {
        try (InputStream resource = ReloadScript.class.getResourceAsStream("reload.js")) {
            if (resource == null) {
                throw new FileNotFoundException("reload.js is missing in the program");
            }
            return new ReloadScript(resource.readAllBytes(), base);
        }
    }

    byte[] content() {
        return content.clone();
    }

    /**
     * The page with the script before the end of its body. The script is told which state of the site the page shows.
     */
    byte[] addTo(byte[] page, String site) {
        String html = new String(page, UTF_8);
        String element =
                "<script type=\"module\" src=\"" + base.resolve(PATH).getRawPath() + "?site=" + site + "\"></script>\n";
        int end = html.lastIndexOf("</body>");
        return new StringBuilder(html)
                .insert(end < 0 ? html.length() : end, element)
                .toString()
                .getBytes(UTF_8);
    }
}
