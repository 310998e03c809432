package partnercities.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The script that keeps open pages up to date. It is served from memory and never published. */
final class ReloadScript {
    /** Path of the script in the site. */
    static final String PATH = ".partner-cities/reload.js";
    /** Path of the events that it listens to. */
    static final String EVENTS = ".partner-cities/events";

    private final byte[] content;

    private ReloadScript(byte[] content) {
        this.content = content;
    }

    static ReloadScript packed() throws IOException {
        try (InputStream resource = ReloadScript.class.getResourceAsStream("reload.js")) {
            if (resource == null) {
                throw new FileNotFoundException("reload.js is missing in the program");
            }
            return new ReloadScript(resource.readAllBytes());
        }
    }

    byte[] content() {
        return content.clone();
    }

    /** The page with the script before the end of its body. The script is told which state of the site the page shows. */
    static byte[] addTo(byte[] page, ShownSite site) {
        String html = new String(page, UTF_8);
        String element =
                "<script type=\"module\" src=\"" + site.basePath() + PATH + "?site=" + site.id() + "\"></script>\n";
        int end = html.lastIndexOf("</body>");
        return new StringBuilder(html)
                .insert(end < 0 ? html.length() : end, element)
                .toString()
                .getBytes(UTF_8);
    }
}
