package partnercities.gather;

import partnercities.diagnostic.Position;

/**
 * A link or picture in Markdown.
 *
 * @param destination as the editor wrote it: a relative file path, an anchor or a web address
 */
public record Hyperlink(String destination, Position position) {}
