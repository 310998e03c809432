package partnercities.gather.source;

import java.util.Optional;

/**
 * A style sheet, script, font or picture of the templates.
 *
 * @param text of style sheets and scripts, since they may refer to other assets
 */
public record Asset(SourceFile file, Optional<String> text) {}
