package partnercities.domain.source;

import java.util.List;
import partnercities.domain.text.LocalizedText;

/** What sources disagree about, and which of them the site follows. */
public record Contradiction(LocalizedText text, List<String> sources) {}
