package partnercities.domain;

import java.util.List;

/** What sources disagree about, and which of them the site follows. */
public record Contradiction(LocalizedText text, List<String> sources) {}
