package partnercities.domain;

import java.util.List;

/** Says where sources disagree, and which of them the site follows. */
public record Contradiction(LocalizedText text, List<String> sources) {}
