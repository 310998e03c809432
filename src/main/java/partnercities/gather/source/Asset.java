package partnercities.gather.source;

import java.util.Optional;

/**
 * What templates bring along: a style sheet, script, font or picture.
 *
 * @param text of style sheets and scripts, which may name other assets
 */
public record Asset(SourceFile file, Optional<String> text) {}
