package partnercities.domain;

import java.util.List;

/** A key event of the home city's network of partners. */
public record Milestone(PartialDate date, LocalizedText text, List<String> sources) {}
