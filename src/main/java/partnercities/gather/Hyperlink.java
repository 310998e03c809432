package partnercities.gather;

import partnercities.diagnostic.Position;

/**
 * A link or picture in Markdown.
 *
 * @param destination as the editor wrote it: a relative file path, an anchor or a web address
 */
public record Hyperlink(Use use, String destination, Position position) {
    /** What a browser does with the address: a link's it follows when asked, a picture's at once. */
    public enum Use {
        LINK,
        PICTURE
    }
}
