package partnercities.gather.findings;

import java.util.SortedSet;
import partnercities.diagnostic.Position;
import partnercities.domain.Language;

/** The languages in which one text is given. */
public record Translations(String key, SortedSet<Language> languages, Position position) {}
